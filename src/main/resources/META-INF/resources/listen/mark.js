// Shows which sentence is being read, and keeps it in sight until the reader goes elsewhere by hand.
const NAME = "listening";
const MARGIN = 96;
const KEYS = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);

const canHighlight = Boolean(globalThis.CSS?.highlights && globalThis.Highlight);
let following = true;
let block;

function leave() {
  following = false;
}

addEventListener("wheel", leave, { passive: true });
addEventListener("touchmove", leave, { passive: true });
addEventListener("keydown", ({ key, target }) => KEYS.has(key) && !target.closest("button, select, input") && leave());

/** The next sentence is brought into sight again. */
export function follow() {
  following = true;
}

export function clear() {
  if (canHighlight) {
    CSS.highlights.delete(NAME);
  }
  block?.classList.remove(NAME);
  block = undefined;
}

export function mark({ range, element }) {
  clear();
  if (canHighlight && !element.matches("img, pre, table")) {
    CSS.highlights.set(NAME, new Highlight(range));
  } else {
    block = element;
    block.classList.add(NAME);
  }
  if (following) {
    show(range);
  }
}

function show(range) {
  const box = range.getBoundingClientRect();
  if (box.top < MARGIN || box.bottom > innerHeight - 1.5 * MARGIN) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    scrollBy({ top: box.top - innerHeight / 3, behavior: still ? "instant" : "smooth" });
  }
}
