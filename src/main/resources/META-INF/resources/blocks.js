// Code that can be copied, and a word on what scrolls sideways.
const article = document.querySelector(".article");

/** The words are no text of the article, which highlights count letters in. */
function label(button, words) {
  button.dataset.label = words;
  button.ariaLabel = words;
}

function copyButton(pre) {
  const holder = document.createElement("div");
  const button = document.createElement("button");
  holder.className = "code-block";
  button.type = "button";
  button.className = "button code-copy";
  label(button, article.dataset.copy);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(pre.textContent);
    label(button, article.dataset.copied);
    setTimeout(() => label(button, article.dataset.copy), 2000);
  });
  pre.replaceWith(holder);
  holder.append(pre, button);
}

/** What does not overflow need not be a stop of the keyboard. */
function sideways(box) {
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  box.classList.toggle("scrolls", scrolls);
  if (scrolls) {
    box.tabIndex = 0;
    box.role = "group";
    box.ariaLabel = article.dataset.sideways;
  } else {
    box.removeAttribute("tabindex");
    box.removeAttribute("role");
    box.removeAttribute("aria-label");
  }
}

function prepare() {
  if (navigator.clipboard) {
    article.querySelectorAll(":not(.code-block) > pre").forEach(copyButton);
  }
  article.querySelectorAll(".table-scroll, pre").forEach(sideways);
}

if (article) {
  prepare();
  document.addEventListener("article-changed", prepare);
  addEventListener("resize", () => article.querySelectorAll(".table-scroll, pre").forEach(sideways));
}
