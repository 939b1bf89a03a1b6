// The keyboard alone: one letter for each thing to do, all of them behind "?".
const help = document.getElementById("keys");
const off = document.querySelector("#keys input");
const OFF = "offprint.keys";

let cards = -1;

function clips() {
  return [...document.querySelectorAll(".clips > .clip")];
}

function choose(step) {
  const all = clips();
  if (all.length === 0) {
    return;
  }
  const here = all.findIndex((clip) => clip.contains(document.activeElement) || clip.classList.contains("clip-chosen"));
  cards = Math.min(Math.max(here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step, 0), all.length - 1);
  all.forEach((clip, index) => clip.classList.toggle("clip-chosen", index === cards));
  const link = all[cards].querySelector("h2 a");
  link.focus({ preventScroll: true });
  all[cards].scrollIntoView({ block: "nearest" });
  if (step > 0 && cards === all.length - 1) {
    document.querySelector(".more a")?.click();
  }
}

function press(selector) {
  const where = document.querySelector(".clip-chosen") ?? document;
  const target = [...where.querySelectorAll(selector)].find((element) => element.checkVisibility());
  target?.click();
}

const inFeed = {
  j: () => choose(1),
  k: () => choose(-1),
  o: () => press("h2 a"),
};

const inReader = {
  j: () => document.querySelector("[rel='next']")?.click(),
  k: () => document.querySelector("[rel='prev']")?.click(),
  o: () => press("a[rel='noreferrer']"),
  f: () => press("a[data-back]"),
  x: () => press("a[data-act='tidy']"),
  p: () => press("[data-listen]"),
};

const everywhere = {
  e: () => press("button[data-act='archive'], button[data-act='unread']"),
  s: () => press("button[data-act='star'], button[data-act='unstar']"),
  d: () => press("button[data-act='trash']"),
  t: () => press("a[data-act='tag']") ?? document.getElementById("tag-names")?.focus(),
  z: () => press(".toast-undo"),
  f: () => location.assign("/"),
  "/": () => location.assign("/search"),
  "?": () => help?.showModal(),
};

const keys = { ...everywhere, ...(document.querySelector(".reading") ? inReader : inFeed) };

/** Gives a key to a module that only some pages have. */
export function onKey(key, action) {
  keys[key] = action;
}

function typing(target) {
  return target.closest("input:not([type='checkbox']), textarea, select, dialog, [contenteditable]");
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const switchedOff = localStorage.getItem(OFF) === "off" && event.key !== "?";
  if (!switchedOff && keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});

if (off) {
  off.checked = localStorage.getItem(OFF) !== "off";
  off.addEventListener("change", () => localStorage.setItem(OFF, off.checked ? "on" : "off"));
  help.querySelector("[data-close]").addEventListener("click", () => help.close());
}
