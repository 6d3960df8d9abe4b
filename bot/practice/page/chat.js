// One phone: what stands on its glass, and what its visitor does there. The state comes whole; only what changed is drawn.
export const $ = (selector, within = document) => within.querySelector(selector);

import { drawMessage, element, inShort } from "/message.js";
import { WORDS } from "/words.js";

const ATTACHED = ["photo", "voice", "document", "sticker", "location"];
const REACTIONS = ["❤", "👍", "🙏", "🤗", "😢", "🎉"];
const STEPS = { ArrowUp: -1, ArrowDown: 1 };
const TOAST_MS = 4000;

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
    for (const name of ["lock", "unlock", "block", "unblock", "start"]) {
      $("." + name, card).onclick = () => this.act({ do: name });
    }
    const chat = $(".chat", card);
    chat.onscroll = () => { this.below = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 60; };
    new ResizeObserver(() => { if (this.below) chat.scrollTop = chat.scrollHeight; }).observe(chat);
    $(".commands", card).onclick = () => this.showMenu($(".menu.commands-menu", card).hidden ? "commands" : "");
    $(".attach", card).onclick = () => this.showMenu($(".menu.attach-menu", card).hidden ? "attach" : "");
    for (const menu of card.querySelectorAll(".menu")) {
      menu.onclick = (event) => { const chosen = event.target.closest("button"); if (chosen) this.chosen(chosen); };
      menu.onkeydown = (event) => { if (event.key === "Escape") this.showMenu(""); };
    }
    card.addEventListener("focusout", (event) => { if (this.menuOpen && event.relatedTarget && !event.relatedTarget.closest(`.menu, .${this.menuOpen}`)) this.showMenu("", false); });
    $(".aim-off", card).onclick = () => { this.aimAt(null); $(".say input", card).focus(); };
    $(".link", card).onsubmit = (event) => this.send(event, "link", (link) => ({ do: "start", link }));
    $(".say", card).onsubmit = (event) => this.send(event, "words", (words) => this.said(words));
    $(".chat", card).onclick = (event) => this.tapped(event);
    $(".chat", card).onkeydown = (event) => { if (event.target.matches(".more") && STEPS[event.key]) this.step(event, STEPS[event.key]); else if (["Enter", " "].includes(event.key) && event.target.matches("[role=button]")) this.tapped(event); };
  }

  // What was typed leaves the field at once, and comes back where it did not arrive and nothing new stands there.
  async send(event, name, what) {
    event.preventDefault();
    const field = event.target.elements[name], typed = field.value;
    field.value = "";
    const aim = this.aim, done = typed.trim() && (await this.act(what(typed)));
    if (done && this.aim === aim) this.aimAt(null);
    if (typed.trim() && !done && !field.value) field.value = typed;
  }

  // What typed words are: a message, an answer to one, or one of one's own put right.
  said(words) {
    if (this.aim?.edits) return { do: "edit", message: this.aim.id, words };
    return { do: "say", words, reply: this.aim?.id ?? null };
  }

  // The message that is answered or put right by what is sent next; null for none.
  aimAt(aim) {
    const input = $(".say input", this.card), was = this.aim;
    this.aim = aim;
    if (aim?.edits) input.value = aim.words;
    else if (was?.edits && input.value === was.words) input.value = "";
    $(".aim", this.card).hidden = !aim;
    if (!aim) return;
    $(".aim b", this.card).textContent = this.words[aim.edits ? "edit" : "reply"];
    $(".aim span", this.card).textContent = aim.shown;
    input.focus();
  }

  // One of the three menus, or none; `back` gives the focus back to what opened it.
  showMenu(name, back = true) {
    const card = this.card, opener = this.menuOpen === "more" ? $(`[data-message="${this.about?.id}"] .more`, card) : this.menuOpen && $("." + this.menuOpen, card);
    this.menuOpen = name;
    for (const [one, menu] of [["commands", ".commands-menu"], ["attach", ".attach-menu"], ["more", ".more-menu"]]) $(menu, card).hidden = one !== name;
    for (const one of ["commands", "attach"]) $("." + one, card).setAttribute("aria-expanded", one === name);
    if (name) $(`.${name}-menu button`, card)?.focus();
    else if (back && opener) opener.focus();
  }

  chosen(button) {
    const about = this.about, { command, kind, emoji, what } = button.dataset;
    this.showMenu("", !what);
    if (command) this.act({ do: "say", words: command });
    else if (kind) {
      this.act({ do: "send", kind, reply: this.aim && !this.aim.edits ? this.aim.id : null });
      this.aimAt(null);
    } else if (what) {
      this.aimAt({ id: about.id, edits: what === "edit", words: about.words, shown: inShort(this.words, about.file?.kind, this.plain(about)) });
    } else if (emoji) this.act({ do: "react", message: about.id, emoji: about.reactions.some((one) => one.mine && one.emoji === emoji) ? "" : emoji });
  }

  plain(message) {
    return $(`[data-message="${message.id}"] .words`, this.card)?.textContent || "";
  }

  openMore(id) {
    this.about = this.messages.find((one) => one.id === id);
    if (!this.about) return;
    const doing = this.about.editable ? ["reply", "edit"] : ["reply"];
    $(".more-menu", this.card).replaceChildren(
      element("li", { className: "emoji" }, ...REACTIONS.map((emoji) => {
        const button = element("button", { type: "button", textContent: emoji });
        button.dataset.emoji = emoji;
        button.setAttribute("aria-label", `${this.words.react} ${emoji}`);
        button.setAttribute("aria-pressed", this.about.reactions.some((one) => one.mine && one.emoji === emoji));
        return button;
      })),
      ...doing.map((what) => {
        const button = element("button", { type: "button", textContent: this.words[what] });
        button.dataset.what = what;
        return element("li", {}, button);
      }));
    this.showMenu("more");
  }

  // With the arrow keys from one message to the next: the way by Tab would be one stop for each.
  step(event, by) {
    const all = [...this.card.querySelectorAll(".chat .more")], next = all[all.indexOf(event.target) + by];
    event.preventDefault();
    if (!next) return;
    this.stopAt(next);
    next.focus();
  }

  stopAt(more) {
    for (const one of this.card.querySelectorAll(".chat .more")) one.tabIndex = one === more ? 0 : -1;
  }

  tapped(event) {
    const more = event.target.closest(".more");
    if (more) return this.openMore(Number(more.closest("li").dataset.message));
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
    this.words = WORDS[phone.phone_language] || WORDS.en;
    this.messages = phone.messages;
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
    if (this.aim && !phone.messages.some((one) => one.id === this.aim.id)) this.aimAt(null);
    this.drawLock(phone);
    this.drawActing(acting);
  }

  drawChrome(phone) {
    const card = this.card, words = this.words;
    for (const [selector, word] of [[".lock", "lock"], [".unlock", "unlock"], [".block", "block"], [".unblock", "unblock"], [".link button", "open"]]) $(selector, card).textContent = words[word];
    for (const [selector, word] of [[".send", "send"], [".attach", "attach"], [".commands", "commands"], [".aim-off", "cancel"]]) {
      $(selector, card).title = words[word];
      $(selector, card).setAttribute("aria-label", words[word]);
    }
    const input = $(".say input", card);
    input.placeholder = words.message;
    input.setAttribute("aria-label", `${phone.name}: ${words.message}`);
    $(".chat", card).setAttribute("aria-label", `${phone.name}’s chat with Kith`);
    $(".say", card).hidden = phone.blocked;
    if (phone.blocked && this.aim) this.aimAt(null);
    $(".unblock", card).hidden = !phone.blocked;
    $(".block", card).hidden = phone.blocked || !phone.messages.length;
    $(".start-card", card).hidden = !phone.start || phone.blocked;
    $(".way", card).textContent = phone.start?.way || "";
    if (phone.start) {
      $(".about", card).textContent = phone.start.about;
      $(".start", card).textContent = phone.start.with ? `${words.start} (${phone.start.with})` : words.start;
    }
    const menu = JSON.stringify(phone.commands) + phone.phone_language;
    if (menu !== this.menu) {
      this.menu = menu;
      $(".attach-menu", card).replaceChildren(...ATTACHED.map((kind) => {
        const button = element("button", { type: "button", textContent: words[kind] });
        button.dataset.kind = kind;
        return element("li", {}, button);
      }));
      $(".commands-menu", card).replaceChildren(...phone.commands.map((one) => {
        const button = element("button", { type: "button" }, element("span", { dir: "auto", textContent: one.description }), element("small", { dir: "ltr", textContent: "/" + one.command }));
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
    const keep = chat.contains(document.activeElement) && document.activeElement !== chat, part = document.activeElement?.matches(".more") ? ".more" : ".keys button";
    const items = [], drawn = new Map();
    let day = "", changed = null;
    for (const message of phone.messages) {
      if (message.day !== day) items.push(element("li", { className: "day", textContent: day = message.day }));
      const json = JSON.stringify(message) + this.words.edited;
      const known = this.drawn.get(message.id);
      const item = known?.json === json ? known.item : drawMessage(message, this.words);
      if (known && item !== known.item) changed = item;
      drawn.set(message.id, { json, item });
      items.push(item);
    }
    if (items.length !== chat.children.length || items.some((item, place) => item !== chat.children[place] && !(item.className === "day" && item.textContent === chat.children[place].textContent))) {
      chat.replaceChildren(...items);
      if (fresh || (this.below && !changed)) chat.scrollTop = chat.scrollHeight;
      else if (changed) this.show(changed);
      if (keep && !chat.contains(document.activeElement)) ($(`[data-message="${focused}"] ${part}`, chat) || $("li:last-child .keys button", chat) || $(`[data-message="${focused}"] .more`, chat) || chat).focus({ preventScroll: true });
    }
    this.stopAt((chat.contains(document.activeElement) && document.activeElement.closest(".more")) || [...chat.querySelectorAll(".more")].at(-1));
    this.drawn = drawn;
    this.last = last;
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
      element("time", { textContent: notice.time }), element("span", { dir: "auto", textContent: inShort(this.words, notice.kind, notice.text) }))));
    $("ol", screen).scrollTop = $("ol", screen).scrollHeight;
  }

  drawActing(acting) {
    for (const old of this.card.querySelectorAll(".tapped")) old.classList.remove("tapped");
    if (!acting) return;
    const chat = $(".chat", this.card);
    const alone = $(".start-card", this.card).hidden ? ".send" : ".start";
    const key = acting.message === null ? $(alone, this.card) : [...chat.querySelectorAll(`[data-message="${acting.message}"] [data-press]`)].find((one) => one.dataset.press === acting.data) || $(`[data-message="${acting.message}"] .more`, chat);
    key?.classList.add("tapped");
    if (key?.closest("li")) this.show(key.closest("li"));
  }

  show(item) {
    const chat = $(".chat", this.card), end = item.offsetTop + item.offsetHeight + 10;
    if (end > chat.scrollTop + chat.clientHeight) chat.scrollTop = end - chat.clientHeight;
    else if (item.offsetTop < chat.scrollTop) chat.scrollTop = item.offsetTop - 10;
  }
}
