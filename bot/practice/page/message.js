// One message: what stands in it, and what came with it, shown as what it is.
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const WAVE_BARS = 26;
const GLYPHS = { document: "▤", contact: "☏", poll: "☑", video: "▶", video_note: "▶", audio: "♪", animation: "▶" };

// How what came is called where there is no room to show it: in a quote, on a locked screen.
export function inShort(words, kind, said) {
  return said || words[kind] || "…";
}

export function drawMessage(message, words) {
  const kind = message.file?.kind || "";
  const bubble = element("div", { className: `bubble ${kind}` });
  if (message.answers) bubble.append(element("div", { className: "answers", dir: "auto", textContent: inShort(words, message.answers.kind, message.answers.words) }));
  if (message.file) bubble.append(drawFile(message.file, words));
  if (message.html) bubble.append(element("div", { className: "words", dir: "auto", innerHTML: message.html }));
  bubble.append(drawFoot(message, words));
  const item = element("li", { className: message.mine ? "mine" : "theirs" }, bubble);
  item.dataset.message = message.id;
  if (message.reactions.length) item.append(element("div", { className: "reactions" }, ...message.reactions.map((one) => drawReaction(one, words))));
  if (message.buttons.length) {
    item.append(element("div", { className: "keys" }, ...message.buttons.map((row) => element("div", {}, ...row.map(drawKey)))));
  }
  return item;
}

function drawFoot(message, words) {
  const more = element("button", { type: "button", className: "more", title: words.more, textContent: "⋯", tabIndex: -1 });
  more.setAttribute("aria-label", words.more);
  more.setAttribute("aria-haspopup", "true");
  return element("div", { className: "foot" }, more, element("small", { textContent: (message.edited ? words.edited + " " : "") + message.time }));
}

function drawReaction(one, words) {
  const chip = element("span", { className: one.mine ? "own" : "", textContent: one.emoji });
  chip.setAttribute("role", "img");
  chip.setAttribute("aria-label", `${words.reaction}: ${one.emoji}`);
  return chip;
}

function drawFile(file, words) {
  const draw = { photo: drawPhoto, voice: drawVoice, sticker: drawSticker, location: drawPlace, venue: drawPlace }[file.kind] || drawDocument;
  return draw(file, words);
}

function drawPhoto(file, words) {
  return element("a", { className: "photo-file", href: file.link, download: "photo.png", title: words.save }, element("img", { src: file.link, alt: words.photo }));
}

function drawVoice(file, words) {
  const bar = element("div", { className: "voice-file" }, element("b", { textContent: "▶" }),
    element("span", { className: "wave" }, ...Array.from({ length: WAVE_BARS }, () => element("i"))), element("span", { textContent: file.name }));
  bar.setAttribute("role", "img");
  bar.setAttribute("aria-label", `${words.voice}, ${file.name}`);
  return bar;
}

function drawSticker(file, words) {
  const sticker = element("div", { className: "sticker-file", textContent: file.name || "☺" });
  sticker.setAttribute("role", "img");
  sticker.setAttribute("aria-label", `${words.sticker} ${file.name}`);
  return sticker;
}

function drawPlace(file, words) {
  const map = element("div", { className: "map" }, element("span", { className: "pin" }));
  map.setAttribute("aria-hidden", "true");
  return element("div", { className: "place-file" }, map, element("div", { className: "under" }, element("b", { textContent: words[file.kind] }), element("bdi", { textContent: file.name })));
}

function drawDocument(file, words) {
  const glyph = element("span", { className: "glyph", textContent: GLYPHS[file.kind] || "▤" });
  glyph.setAttribute("aria-hidden", "true");
  const inside = [glyph, element("bdi", { textContent: file.name || words[file.kind] || file.kind })];
  if (!file.link) return element("div", { className: "file" }, ...inside);
  return element("a", { className: "file", href: file.link, download: file.name, title: words.save }, ...inside);
}

function drawKey(button) {
  if (button.url) return element("a", { href: button.url, target: "_blank", rel: "noopener noreferrer", dir: "auto", textContent: button.label });
  const key = element("button", { type: "button", dir: "auto", textContent: button.label });
  key.dataset.press = button.data || "";
  return key;
}
