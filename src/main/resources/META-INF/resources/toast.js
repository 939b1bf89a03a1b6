// Says what happened, in words that the page brought along, and takes it back when asked within a few seconds.
const SECONDS = 8;

const toast = document.getElementById("said");
const words = toast?.querySelector(".toast-words");
const button = toast?.querySelector(".toast-undo");
let timer;
let undo;

button?.addEventListener("click", () => {
  hide();
  undo?.();
});

function hide() {
  toast.hidden = true;
}

function wait() {
  clearTimeout(timer);
  timer = setTimeout(hide, SECONDS * 1000);
}

toast?.addEventListener("focusin", () => clearTimeout(timer));
toast?.addEventListener("focusout", wait);

/** Says the words kept under a key; with something to call, offers to undo. */
export function say(key, takeBack) {
  words.textContent = toast.dataset[key];
  undo = takeBack;
  button.hidden = !takeBack;
  toast.hidden = false;
  wait();
}

/** Takes back what was said last, if that can be. */
export function undoLast() {
  if (!toast.hidden && undo) {
    button.click();
  }
}
