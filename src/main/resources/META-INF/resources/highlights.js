// Marking words of an article: with the pointer, by touch, with the keyboard; and a small card to change a mark.
import { add, drop, edit, onHighlight } from "/highlight-changes.js";
import { noteOf } from "/highlight-list.js";
import { onKey } from "/keys.js";
import { dress, mark, marksOf, passageOf, reachable } from "/marks.js";
import { say } from "/toast.js";

const SETTLED = 200;
const EDGE = 8;
const BAR = 60;
const LAST = "offprint.highlight";

const article = document.querySelector(".article");
const clip = document.getElementById("highlights").dataset.clip;
const bar = document.querySelector(".highlight-bar");
const card = document.querySelector(".highlight-card");
const form = card.querySelector("form");

let chosen;
let pressed = false;
let timer;

// what is selected, and the bar beside it

function selected() {
  const selection = getSelection();
  if (!article || selection.isCollapsed || selection.rangeCount === 0) {
    return undefined;
  }
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(article)) {
    return undefined;
  }
  if (!article.contains(range.startContainer)) {
    range.setStart(article, 0);
  }
  if (!article.contains(range.endContainer)) {
    range.setEnd(article, article.childNodes.length);
  }
  const found = passageOf(article, range);
  return found && { ...found, range };
}

function within(place, size, most) {
  return Math.max(EDGE, Math.min(place, most - size - EDGE));
}

/** Puts an element above or below a rectangle of the window, and wholly into it; a phone's style puts it elsewhere. */
function beside(element, box, offset) {
  const left = box.left + box.width / 2 - element.offsetWidth / 2;
  const above = box.top - element.offsetHeight - EDGE;
  const top = above > BAR ? above : box.bottom + EDGE;
  element.style.left = `${within(left, element.offsetWidth, innerWidth) + offset.x}px`;
  element.style.top = `${within(top, element.offsetHeight, innerHeight) + offset.y}px`;
}

function look() {
  chosen = selected();
  bar.hidden = !chosen || pressed;
  if (!bar.hidden) {
    beside(bar, chosen.range.getBoundingClientRect(), { x: scrollX, y: scrollY });
  }
}

document.addEventListener("selectionchange", () => {
  clearTimeout(timer);
  timer = setTimeout(look, SETTLED);
});
for (const [name, down] of [["pointerdown", true], ["pointerup", false], ["pointercancel", false]]) {
  document.addEventListener(name, (event) => {
    pressed = down && !bar.contains(event.target);
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED);
  });
}
// pressing a button must not take the selection away
bar.addEventListener("pointerdown", (event) => event.preventDefault());
bar.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) {
    highlight(button.dataset.colour ?? lastColour(), "noting" in button.dataset);
  }
});

function lastColour() {
  return localStorage.getItem(LAST) ?? "yellow";
}

async function highlight(colour, noting) {
  const wanted = selected() ?? chosen;
  if (!wanted) {
    say("unselected");
    return;
  }
  localStorage.setItem(LAST, colour);
  getSelection().removeAllRanges();
  chosen = undefined;
  bar.hidden = true;
  const made = await add(clip, { ...wanted.passage, colour }, { parts: wanted.parts });
  if (!made) {
    // what was selected stays selected, to try again
    getSelection().addRange(wanted.range);
  } else if (noting) {
    show(marksOf(article, made.id)[0], true);
  } else {
    marksOf(article, made.id).find((element) => element.tabIndex === 0)?.focus({ preventScroll: true });
  }
}

// the marks in the article

function reach() {
  const ids = new Set([...(article?.querySelectorAll("mark[data-highlight]") ?? [])].map((element) => element.dataset.highlight));
  ids.forEach((id) => reachable(marksOf(article, id), card.dataset.hint));
}

reach();
document.addEventListener("article-changed", reach);

onHighlight((changed) => {
  if (changed.parts && marksOf(article, changed.id).length === 0) {
    mark(changed.parts, changed);
  }
  dress(marksOf(article, changed.id), changed);
  reachable(marksOf(article, changed.id), card.dataset.hint);
});

// the card of one highlight: a colour counts at once, the note when the card closes

let deleting = false;

function show(element, noting) {
  const id = element.dataset.highlight;
  if (card.matches(":popover-open")) {
    card.hidePopover();
  }
  deleting = false;
  card.dataset.id = id;
  form.elements.note.value = noteOf(id);
  form.elements.colour.value = element.dataset.colour;
  element.scrollIntoView({ block: "nearest" });
  card.showPopover();
  beside(card, element.getClientRects()[0], { x: 0, y: 0 });
  (noting ? form.elements.note : form.querySelector("input:checked")).focus();
}

form.addEventListener("change", (event) => {
  if (event.target.name === "colour") {
    localStorage.setItem(LAST, event.target.value);
    edit(card.dataset.id, { colour: event.target.value });
  }
});

form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    card.hidePopover();
  }
});

async function saveNote() {
  const note = form.elements.note.value;
  if (!deleting && card.dataset.id && note.trim() !== noteOf(card.dataset.id) && (await edit(card.dataset.id, { note }))) {
    say("saved");
  }
}

card.addEventListener("beforetoggle", (event) => event.newState === "closed" && saveNote());
addEventListener("pagehide", () => card.matches(":popover-open") && saveNote());
card.querySelector("[data-done]").addEventListener("click", () => card.hidePopover());
card.querySelector("[data-delete]").addEventListener("click", () => {
  deleting = true;
  card.hidePopover();
  drop(card.dataset.id);
});

function markAt(target) {
  return target.closest("mark[data-highlight][data-colour]");
}

article?.addEventListener("click", (event) => {
  const found = markAt(event.target);
  if (!found || event.target.closest("a") || !getSelection().isCollapsed) {
    return;
  }
  // where several overlap, clicking again leads to the one below
  const below = markAt(found.parentElement);
  show(found.dataset.highlight === card.dataset.id && below ? below : found, false);
});

article?.addEventListener("keydown", (event) => {
  if ((event.key === "Enter" || event.key === " ") && event.target.matches("mark[data-highlight]")) {
    event.preventDefault();
    show(event.target, false);
  }
});

onKey("h", () => highlight(lastColour(), false));
onKey("n", () => {
  const here = document.activeElement;
  if (here.matches("mark[data-highlight]") && !selected()) {
    show(here, true);
  } else {
    highlight(lastColour(), true);
  }
});
