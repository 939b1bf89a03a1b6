// On touch: a card pushed to the right is archived, to the left starred. The buttons on the card do the same.
const FAR = 96;

const list = document.querySelector(".clips");
let start;

list?.addEventListener(
  "touchstart",
  (event) => {
    const clip = event.target.closest(".clip");
    start = clip && event.touches.length === 1 ? { clip, x: event.touches[0].clientX, y: event.touches[0].clientY } : undefined;
  },
  { passive: true },
);

list?.addEventListener(
  "touchend",
  (event) => {
    if (!start) {
      return;
    }
    const across = event.changedTouches[0].clientX - start.x;
    const down = event.changedTouches[0].clientY - start.y;
    if (Math.abs(across) > FAR && Math.abs(down) < FAR / 2) {
      const verbs = across > 0 ? ["archive", "unread"] : ["star", "unstar"];
      const buttons = verbs.map((verb) => start.clip.querySelector(`button[data-act='${verb}']`));
      buttons.find((button) => button?.checkVisibility())?.click();
    }
    start = undefined;
  },
  { passive: true },
);
