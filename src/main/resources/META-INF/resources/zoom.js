// A picture seen as large as the window allows, by pointer and by keyboard.
const article = document.querySelector(".article");
const LARGER = 1.1;

function show(image) {
  const dialog = document.createElement("dialog");
  const large = image.cloneNode();
  for (const name of ["id", "role", "tabindex", "aria-haspopup"]) {
    large.removeAttribute(name);
  }
  dialog.className = "zoomed";
  dialog.ariaLabel = image.alt || image.closest("figure")?.querySelector("figcaption")?.textContent || document.title;
  dialog.append(large);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    image.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Only what has more to show than the page shows of it can be opened. */
function offer(image) {
  if (!image.closest("a") && image.naturalWidth > image.clientWidth * LARGER) {
    image.tabIndex = 0;
    image.role = "button";
    image.ariaHasPopup = "dialog";
    if (!image.alt) {
      image.ariaLabel = article.dataset.picture;
    }
  }
}

function offerAll() {
  for (const image of article.querySelectorAll("img[src]")) {
    if (image.complete) {
      offer(image);
    } else {
      image.addEventListener("load", () => offer(image), { once: true });
    }
  }
}

if (article) {
  offerAll();
  document.addEventListener("article-changed", offerAll);
  article.addEventListener("click", (event) => {
    const image = event.target.closest("img[role='button']");
    if (image) {
      show(image);
    }
  });
  article.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && event.target.matches("img[role='button']")) {
      event.preventDefault();
      show(event.target);
    }
  });
}
