// Shows what the server says; every act goes back to it. Nothing is remembered here but what is drawn.
import { $, Phone } from "./chat.js";
import { element } from "./message.js";

const phones = new Map();
const NO_ANSWER = "The program does not answer.";
let state = null;

// Whether it arrived and was done.
async function act(what) {
  let answer;
  try {
    answer = await fetch("/act", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(what) });
  } catch {
    say(NO_ANSWER);
    return false;
  }
  say(answer.ok ? "" : await answer.text());
  return answer.ok;
}

function say(words) {
  $("#help").textContent = words;
}

function sure() {
  if (!state.by_hand) return Promise.resolve(true);
  const dialog = $("#sure");
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => done(dialog.returnValue === "yes"), { once: true }));
}

function keyed(box, items, make) {
  // Buttons are changed, never made anew: whoever has the focus keeps it.
  const known = new Map([...box.children].map((child) => [child.dataset.id, child]));
  const wanted = items.map((item) => {
    const button = known.get(item.id) || element("button", { type: "button" });
    button.dataset.id = item.id;
    make(button, item);
    return button;
  });
  if (wanted.length !== box.children.length || wanted.some((button, place) => button !== box.children[place])) box.replaceChildren(...wanted);
}

function explains(button, words) {
  button.title = words;
  button.onfocus = button.onmouseenter = () => say(words);
  button.onblur = button.onmouseleave = () => say("");
}

function drawTools() {
  const moving = state.clock.moving, running = state.story.running;
  $("#clock").textContent = moving ? `${state.clock.full} · ${moving} is passing…` : `${state.clock.full} · ${state.clock.place}`;
  for (const button of document.querySelectorAll("[data-move]")) button.disabled = Boolean(moving || running);
  $("#begin-again").disabled = Boolean(running) || !state.used;
  keyed($("#stories"), state.stories, (button, story) => {
    button.textContent = story.title;
    button.disabled = Boolean(running);
    button.classList.toggle("now", story.id === running);
    button.onclick = async () => { if (await sure()) act({ do: "story", story: story.id }); };
    explains(button, story.about);
  });
  keyed($("#faults"), state.faults, (button, fault) => {
    button.textContent = fault.title;
    button.classList.toggle("on", fault.on);
    button.disabled = Boolean(running) || (fault.momentary && fault.on);
    button.onclick = () => act({ do: "fault", fault: fault.id, on: !fault.on });
    explains(button, fault.momentary && fault.on ? `Waiting to strike. ${fault.help}` : fault.help);
  });
  $("#story-bar").hidden = !state.story.line && !running;
  $("#story-bar").classList.toggle("failed", state.story.failed);
  $("#story-line").textContent = state.story.line;
  $("#stop").hidden = !running;
  $("#trouble").hidden = !state.trouble;
  $("#trouble").textContent = state.trouble;
}

function drawCalls() {
  $("#calls-count").textContent = state.calls_total;
  if (!$("#underneath").open) return;
  $("#calls").replaceChildren(...state.calls.map((call) => element("tr", { className: call.ok ? "" : "bad" },
    ...[call.time, call.method, call.for, call.times > 1 ? `${call.answer} (${call.times} times)` : call.answer].map((words) => element("td", { textContent: words })))));
}

function drawPhones() {
  const offline = state.faults.some((fault) => fault.id === "offline" && fault.on);
  for (const phone of state.phones) {
    if (!phones.has(phone.id)) {
      phones.set(phone.id, new Phone(phone.id, state.languages, act));
      $("#phones").append(phones.get(phone.id).card);
    }
    const acting = state.story.acting?.phone === phone.id ? state.story.acting : null;
    phones.get(phone.id).draw(phone, acting, offline);
    if (acting) follow(phones.get(phone.id).card);
  }
  for (const [id, phone] of phones) {
    if (state.phones.some((one) => one.id === id)) continue;
    phone.card.remove();
    phones.delete(id);
  }
}

function follow(card) {
  const main = $("#phones");
  if (main.getBoundingClientRect().bottom > innerHeight + 40) $("#story-bar").scrollIntoView({ behavior: "smooth" });
  if (main.scrollWidth > main.clientWidth) main.scrollTo({ left: card.offsetLeft - main.offsetLeft - (main.clientWidth - card.offsetWidth) / 2, behavior: "smooth" });
}

for (const button of document.querySelectorAll("[data-move]")) button.onclick = () => act({ do: "clock", span: button.dataset.move });
$("#begin-again").onclick = async () => { if (await sure()) act({ do: "begin_again" }); };
$("#stop").onclick = () => act({ do: "stop" });
$("#underneath").ontoggle = () => state && drawCalls();

const events = new EventSource("/events");
events.onmessage = (event) => {
  state = JSON.parse(event.data);
  drawTools();
  drawPhones();
  drawCalls();
  $("#gone").hidden = true;
  if ($("#help").textContent === NO_ANSWER) say("");
};
events.onerror = () => { $("#gone").hidden = false; };
