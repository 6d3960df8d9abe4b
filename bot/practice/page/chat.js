// One phone: what stands on its glass, and what its visitor does there. The state comes whole; only what changed is drawn.
export const $ = (selector, within = document) => within.querySelector(selector);

// The few words a messenger's own app has, in the phone's language: not Kith's texts.
const APP = {
  en: { message: "Message", start: "Start", unblock: "Unblock", block: "Block", lock: "Lock", unlock: "Unlock", open: "Open", copied: "Copied", send: "Send", photo: "Send a photo", voice: "Send a voice message", commands: "Menu", edited: "edited" },
  es: { message: "Mensaje", start: "Iniciar", unblock: "Desbloquear", block: "Bloquear", lock: "Apagar", unlock: "Encender", open: "Abrir", copied: "Copiado", send: "Enviar", photo: "Enviar una foto", voice: "Enviar un mensaje de voz", commands: "Menú", edited: "editado" },
  ar: { message: "رسالة", start: "ابدأ", unblock: "إلغاء الحظر", block: "حظر", lock: "قفل", unlock: "فتح", open: "افتح", copied: "نُسخ", send: "إرسال", photo: "إرسال صورة", voice: "إرسال رسالة صوتية", commands: "القائمة", edited: "عُدّلت" },
  pl: { message: "Wiadomość", start: "Start", unblock: "Odblokuj", block: "Zablokuj", lock: "Zablokuj ekran", unlock: "Odblokuj ekran", open: "Otwórz", copied: "Skopiowano", send: "Wyślij", photo: "Wyślij zdjęcie", voice: "Wyślij wiadomość głosową", commands: "Menu", edited: "edytowano" },
};
const KINDS = { document: "▤", photo: "▣", voice: "●", sticker: "☺", location: "⌖", contact: "☏" };
const TOAST_MS = 4000;

export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export class Phone {
  constructor(id, languages, act) {
    this.id = id;
    this.act = (what) => act({ phone: id, ...what });
    this.drawn = new Map();
    this.below = true; // the newest message is in view, and stays there
    this.toasts = null;
    const card = this.card = $("#phone").content.firstElementChild.cloneNode(true);
    card.dataset.phone = id;
    $("select", card).append(...languages.map(([code, name]) => element("option", { value: code, textContent: name })));
    $("select", card).onchange = (event) => this.act({ do: "language", to: event.target.value });
    for (const name of ["lock", "unlock", "block", "unblock", "start", "photo", "voice"]) {
      $("." + name, card).onclick = () => this.act({ do: name });
    }
    const chat = $(".chat", card);
    chat.onscroll = () => { this.below = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 60; };
    new ResizeObserver(() => { if (this.below) chat.scrollTop = chat.scrollHeight; }).observe(chat);
    $(".commands", card).onclick = () => this.showMenu($(".menu", card).hidden);
    $(".menu", card).onclick = (event) => { const chosen = event.target.closest("button"); if (chosen) { this.showMenu(false); this.act({ do: "say", words: chosen.dataset.command }); } };
    $(".menu", card).onkeydown = (event) => { if (event.key === "Escape") this.showMenu(false); };
    $(".link", card).onsubmit = (event) => this.send(event, "link", (link) => ({ do: "start", link }));
    $(".say", card).onsubmit = (event) => this.send(event, "words", (words) => ({ do: "say", words }));
    $(".chat", card).onclick = (event) => this.tapped(event);
    $(".chat", card).onkeydown = (event) => { if (["Enter", " "].includes(event.key) && event.target.matches("[role=button]")) this.tapped(event); };
  }

  // What was typed leaves the field at once, and comes back where it did not arrive and nothing new stands there.
  async send(event, name, what) {
    event.preventDefault();
    const field = event.target.elements[name], typed = field.value;
    field.value = "";
    if (typed.trim() && !(await this.act(what(typed))) && !field.value) field.value = typed;
  }

  showMenu(open) {
    $(".menu", this.card).hidden = !open;
    $(".commands", this.card).setAttribute("aria-expanded", open);
    (open ? $(".menu button", this.card) : $(".commands", this.card))?.focus();
  }

  tapped(event) {
    const found = event.target.closest("[data-copy], .spoiler, [data-say], [data-start], [data-press]");
    if (!found) return;
    if (!found.href || found.matches("[data-say], [data-start]")) event.preventDefault();
    if (found.matches("[data-copy]")) navigator.clipboard.writeText(found.textContent).then(() => this.toast(this.words.copied), () => getSelection().selectAllChildren(found));
    else if (found.matches(".spoiler")) found.classList.add("shown");
    else if (found.matches("[data-say]")) this.act({ do: "say", words: found.textContent });
    else if (found.matches("[data-start]")) this.act({ do: "start", code: found.dataset.start });
    else this.act({ do: "press", message: Number(found.closest("li").dataset.message), data: found.dataset.press });
  }

  draw(phone, acting, offline) {
    const card = this.card;
    this.words = APP[phone.phone_language] || APP.en;
    $("h3", card).replaceChildren(phone.name, element("span", { textContent: phone.role }));
    $("select", card).setAttribute("aria-label", `${phone.name}’s phone in`);
    $("select", card).value = phone.phone_language;
    card.classList.toggle("acting", Boolean(acting));
    card.classList.toggle("offline", offline);
    const glass = $(".glass", card);
    glass.dir = phone.direction;
    glass.lang = phone.language;
    for (const time of card.querySelectorAll(".status time, .lock-screen time")) time.textContent = phone.time;
    this.drawChrome(phone);
    this.drawChat(phone);
    this.drawLock(phone);
    this.drawActing(acting);
  }

  drawChrome(phone) {
    const card = this.card, words = this.words;
    for (const [selector, word] of [[".lock", "lock"], [".unlock", "unlock"], [".block", "block"], [".unblock", "unblock"], [".link button", "open"]]) $(selector, card).textContent = words[word];
    for (const [selector, word] of [[".send", "send"], [".photo", "photo"], [".voice", "voice"], [".commands", "commands"]]) {
      $(selector, card).title = words[word];
      $(selector, card).setAttribute("aria-label", words[word]);
    }
    const input = $(".say input", card);
    input.placeholder = words.message;
    input.setAttribute("aria-label", `${phone.name}: ${words.message}`);
    $(".chat", card).setAttribute("aria-label", `${phone.name}’s chat with Kith`);
    $(".say", card).hidden = phone.blocked;
    $(".unblock", card).hidden = !phone.blocked;
    $(".block", card).hidden = phone.blocked || !phone.messages.length;
    $(".start-card", card).hidden = !phone.start || phone.blocked;
    $(".way", card).textContent = phone.start?.way || "";
    if (phone.start) {
      $(".about", card).textContent = phone.start.about;
      $(".start", card).textContent = phone.start.with ? `${words.start} (${phone.start.with})` : words.start;
    }
    const menu = JSON.stringify(phone.commands);
    if (menu !== this.menu) {
      this.menu = menu;
      $(".menu", card).replaceChildren(...phone.commands.map((one) => {
        const button = element("button", { type: "button" }, element("span", { dir: "auto", textContent: one.description }), element("small", { textContent: "/" + one.command }));
        button.dataset.command = "/" + one.command;
        return element("li", {}, button);
      }));
    }
    if (this.toasts !== null && phone.toast && phone.toast.number > this.toasts && phone.toast.text) this.toast(phone.toast.text);
    this.toasts = phone.toast ? phone.toast.number : 0;
  }

  toast(text) {
    const toast = $(".toast", this.card);
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { toast.hidden = true; }, TOAST_MS);
  }

  drawChat(phone) {
    const chat = $(".chat", this.card), last = phone.messages.at(-1)?.id;
    const fresh = last !== this.last;
    const focused = document.activeElement?.closest(".chat li")?.dataset.message;
    const keep = chat.contains(document.activeElement) && document.activeElement !== chat;
    const items = [], drawn = new Map();
    let day = "", changed = null;
    for (const message of phone.messages) {
      if (message.day !== day) items.push(element("li", { className: "day", textContent: day = message.day }));
      const json = JSON.stringify(message) + this.words.edited;
      const known = this.drawn.get(message.id);
      const item = known?.json === json ? known.item : this.drawMessage(message);
      if (known && item !== known.item) changed = item;
      drawn.set(message.id, { json, item });
      items.push(item);
    }
    if (items.length !== chat.children.length || items.some((item, place) => item !== chat.children[place] && !(item.className === "day" && item.textContent === chat.children[place].textContent))) {
      chat.replaceChildren(...items);
      if (fresh || (this.below && !changed)) chat.scrollTop = chat.scrollHeight;
      else if (changed) this.show(changed);
      if (keep && !chat.contains(document.activeElement)) ($(`[data-message="${focused}"] button`, chat) || $("li:last-child button", chat) || chat).focus({ preventScroll: true });
    }
    this.drawn = drawn;
    this.last = last;
  }

  drawMessage(message) {
    const bubble = element("div", { className: "bubble", dir: "auto" });
    if (message.answers !== null) bubble.append(element("div", { className: "answers", dir: "auto", textContent: message.answers }));
    if (message.file) {
      const shown = message.file.kind === "photo" && message.file.link;
      const inside = shown ? [element("img", { src: message.file.link, alt: "" })] : [element("span", { textContent: KINDS[message.file.kind], ariaHidden: "true" }), message.file.name || message.file.kind];
      bubble.append(message.file.link ? element("a", { className: "file", href: message.file.link, download: message.file.name || "" }, ...inside) : element("div", { className: "file" }, ...inside));
    }
    if (message.html) bubble.append(element("div", { className: "words", innerHTML: message.html }));
    bubble.append(element("small", { textContent: (message.edited ? this.words.edited + " " : "") + message.time }));
    const item = element("li", { className: message.mine ? "mine" : "theirs" }, bubble);
    item.dataset.message = message.id;
    if (message.buttons.length) {
      item.append(element("div", { className: "keys" }, ...message.buttons.map((row) => element("div", {}, ...row.map(drawKey)))));
    }
    return item;
  }

  drawLock(phone) {
    const screen = $(".lock-screen", this.card);
    screen.hidden = !phone.locked;
    for (const part of $(".glass", this.card).children) if (part !== screen) part.inert = phone.locked;
    $(".date", screen).textContent = phone.day;
    const json = JSON.stringify(phone.notices);
    if (json === this.notices) return;
    this.notices = json;
    $("ol", screen).replaceChildren(...phone.notices.map((notice) => element("li", {}, element("b", { textContent: "Kith" }),
      element("time", { textContent: notice.time }), element("span", { dir: "auto", textContent: notice.text }))));
    $("ol", screen).scrollTop = $("ol", screen).scrollHeight;
  }

  drawActing(acting) {
    for (const old of this.card.querySelectorAll(".tapped")) old.classList.remove("tapped");
    if (!acting) return;
    const chat = $(".chat", this.card);
    const key = acting.message === null ? $(".start", this.card) : [...chat.querySelectorAll(`[data-message="${acting.message}"] [data-press]`)].find((one) => one.dataset.press === acting.data);
    key?.classList.add("tapped");
    if (key?.closest("li")) this.show(key.closest("li"));
  }

  show(item) {
    const chat = $(".chat", this.card), end = item.offsetTop + item.offsetHeight + 10;
    if (end > chat.scrollTop + chat.clientHeight) chat.scrollTop = end - chat.clientHeight;
    else if (item.offsetTop < chat.scrollTop) chat.scrollTop = item.offsetTop - 10;
  }
}

function drawKey(button) {
  if (button.url) return element("a", { href: button.url, target: "_blank", rel: "noopener noreferrer", dir: "auto", textContent: button.label });
  const key = element("button", { type: "button", dir: "auto", textContent: button.label });
  key.dataset.press = button.data || "";
  return key;
}
