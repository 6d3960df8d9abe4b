"use strict";
// Shows what the server says is on each phone; every act goes back to it. No state of its own but what is locked.
const $ = (selector, within = document) => within.querySelector(selector);
const phones = new Map();
let state = null;

async function act(what) {
  const answer = await fetch("/act", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(what) });
  if (!answer.ok) $("#story-line").textContent = await answer.text();
}

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function makePhone(phone) {
  const card = $("#phone").content.firstElementChild.cloneNode(true);
  card.dataset.phone = phone.id;
  $("select", card).append(...state.languages.map(([code, name]) => element("option", { value: code, textContent: name })));
  $("select", card).onchange = (event) => act({ phone: phone.id, do: "language", to: event.target.value });
  $(".say", card).onsubmit = (event) => {
    event.preventDefault();
    const field = event.target.elements.words;
    if (field.value.trim()) act({ phone: phone.id, do: "say", words: field.value });
    field.value = "";
  };
  $(".lock", card).onclick = () => act({ phone: phone.id, do: "lock" });
  $(".unlock", card).onclick = () => act({ phone: phone.id, do: "unlock" });
  $("#phones").append(card);
  return { card, drawn: "" };
}

function drawMessage(phone, message) {
  const bubble = element("div", { className: "bubble", dir: "auto" });
  if (message.file) bubble.append(element("div", { className: "file", textContent: "▤ " + message.file }));
  bubble.append(element("div", { innerHTML: message.html }), element("small", { textContent: message.time + (message.edited ? " ✎" : "") }));
  const item = element("li", { className: message.mine ? "mine" : "" }, bubble);
  item.dataset.message = message.id;
  if (message.buttons.length) {
    const keys = element("div", { className: "keys" });
    for (const row of message.buttons) {
      keys.append(element("div", {}, ...row.map((button) => button.url
        ? element("a", { href: button.url, target: "_blank", rel: "noopener", textContent: button.label })
        : Object.assign(element("button", { type: "button", textContent: button.label,
          onclick: () => act({ phone: phone.id, do: "press", message: message.id, data: button.data }) })))));
      [...keys.lastChild.children].forEach((key, place) => { key.dataset.press = row[place].data || ""; });
    }
    item.append(keys);
  }
  return item;
}

function drawPhone(phone) {
  if (!phones.has(phone.id)) phones.set(phone.id, makePhone(phone));
  const kept = phones.get(phone.id), card = kept.card;
  $(".who b", card).textContent = phone.title;
  $("select", card).value = phone.language;
  card.classList.toggle("off", phone.blocked || state.faults.some((fault) => fault.id === "offline" && fault.on));
  $(".glass", card).dir = phone.direction;
  for (const time of card.querySelectorAll(".status time, .lock-screen time")) time.textContent = state.clock.time;
  $(".lock-screen .date", card).textContent = state.clock.day;
  $(".lock-screen", card).hidden = !phone.locked;
  $(".say input", card).placeholder = phone.messages.length ? "Message" : "Press Start or write";
  const drawn = JSON.stringify([phone.messages, phone.notifications, phone.start]);
  if (drawn === kept.drawn) return;
  kept.drawn = drawn;
  const chat = $(".chat", card);
  chat.replaceChildren(...phone.messages.map((message) => drawMessage(phone, message)));
  if (!phone.messages.length) {
    chat.append(element("li", {}, element("div", { className: "keys" }, element("div", {}, element("button", {
      type: "button", className: "start", textContent: phone.start, onclick: () => act({ phone: phone.id, do: "start" }) })))));
  }
  chat.scrollTop = chat.scrollHeight;
  $(".lock-screen ol", card).replaceChildren(...phone.notifications.map((line) =>
    element("li", { dir: "auto" }, element("b", { textContent: "Kith" }), element("span", { textContent: line }))));
}

function drawTools() {
  $("#clock").textContent = state.clock.full;
  const busy = Boolean(state.story.running);
  $("#stories").replaceChildren(...state.stories.map((story) => element("button", {
    textContent: story.title, disabled: busy, onclick: () => act({ do: "story", story: story.id }) })));
  $("#story-line").textContent = state.story.line;
  $("#faults").replaceChildren(...state.faults.map((fault) => {
    const button = element("button", { textContent: fault.title, title: fault.help, onclick: () => act({ do: "fault", fault: fault.id, on: !fault.on }) });
    if (!fault.momentary) button.setAttribute("aria-pressed", fault.on);
    return button;
  }));
  $("#calls-count").textContent = state.calls_total;
  $("#calls").replaceChildren(...state.calls.map((call) => element("tr", {},
    element("td", { textContent: call.time }), element("td", { textContent: call.method }),
    element("td", { textContent: call.for }), element("td", { textContent: call.answer, className: call.ok ? "" : "bad" }))));
}

function draw(fresh) {
  state = fresh;
  drawTools();
  state.phones.forEach(drawPhone);
  $("#gone").hidden = true;
}

for (const button of document.querySelectorAll("[data-move]")) {
  button.onclick = () => act({ do: "clock", seconds: Number(button.dataset.move) });
}
const events = new EventSource("/events");
events.onmessage = (event) => draw(JSON.parse(event.data));
events.onerror = () => { $("#gone").hidden = false; };
