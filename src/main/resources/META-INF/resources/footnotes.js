// A footnote read where it is called, in a popover beside its mark. Where popovers are not known, and without scripts, the
// mark is what it is on the page: a link to the note.
const article = document.querySelector(".article");
const GAP = 8;

let popover;

function place(mark) {
  const box = mark.getBoundingClientRect();
  const own = popover.getBoundingClientRect();
  const left = Math.min(Math.max(box.left + box.width / 2 - own.width / 2, GAP), document.documentElement.clientWidth - own.width - GAP);
  const below = box.bottom + GAP + own.height < innerHeight;
  popover.style.left = `${left}px`;
  popover.style.top = `${below ? box.bottom + GAP : Math.max(box.top - own.height - GAP, GAP)}px`;
}

function show(mark, note) {
  popover?.remove();
  popover = document.createElement("aside");
  popover.popover = "auto";
  popover.className = "footnote";
  popover.tabIndex = -1;
  popover.role = "note";
  popover.ariaLabel = mark.textContent;
  const copy = document.createElement("div");
  copy.className = "article";
  copy.lang = article.lang;
  copy.dir = article.dir;
  copy.append(...note.cloneNode(true).childNodes);
  copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
  // the way back is to close it
  copy.querySelectorAll(`a[href='#${CSS.escape(mark.id)}'], a[href^='#']`).forEach((link) => {
    if (!/[\p{L}\p{N}]/u.test(link.textContent)) {
      link.remove();
    }
  });
  popover.append(copy);
  popover.addEventListener("toggle", (event) => {
    if (event.newState === "closed") {
      const held = popover?.contains(document.activeElement) || document.activeElement === document.body;
      event.target.remove();
      if (held) {
        mark.focus({ preventScroll: true });
      }
    }
  });
  document.body.append(popover);
  popover.showPopover();
  place(mark);
  popover.focus({ preventScroll: true });
}

if (article && HTMLElement.prototype.showPopover) {
  article.addEventListener("click", (event) => {
    const mark = event.target.closest("sup a[href^='#'], a[role='doc-noteref']");
    const note = mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    if (note && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(mark, note);
    }
  });
  addEventListener("scroll", () => popover?.isConnected && popover.hidePopover(), { passive: true });
}
