// Puts removed blocks back without leaving the page, and shows the article as it is then.
import { page, post } from "/post.js";
import { say } from "/toast.js";

const SELECTORS = [".article", "#removed"];

function forms() {
  return [...document.querySelectorAll("#removed form")];
}

function idOf(form) {
  return form.action.split("/removals/")[1].split("/")[0];
}

/** The ids of the article's removals. */
export function removals() {
  return forms().map(idOf);
}

/** Fetches the article anew and puts it where the old one is; listeners on the article itself stay. */
export async function refresh() {
  const fresh = await page(location.pathname + location.search);
  const [article, ledger] = SELECTORS.map((selector) => fresh.querySelector(selector));
  document.querySelector(".article").replaceChildren(...(article ? [...article.childNodes].map((node) => document.importNode(node, true)) : []));
  const old = document.querySelector("#removed");
  if (old && ledger) {
    const next = document.importNode(ledger, true);
    next.open = old.open;
    old.replaceWith(next);
  } else if (old) {
    old.remove();
  } else if (ledger) {
    document.querySelector(".reading-end").after(document.importNode(ledger, true));
  }
  document.querySelector(".notice.doubt")?.toggleAttribute("hidden", !fresh.querySelector(".notice.doubt"));
  document.dispatchEvent(new CustomEvent("article-changed"));
}

/** Puts blocks back one after another; some may come back together. */
export async function restoreAll(ids) {
  try {
    for (const id of ids) {
      const form = forms().find((candidate) => idOf(candidate) === id);
      if (form) {
        await post(form, form.action);
        await refresh();
      }
    }
    say("putback");
  } catch {
    say("failed");
  }
}

/** Goes to the block that starts with these words. */
function showBlock(words) {
  const letters = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  const start = letters(words).slice(0, 60);
  const block = [...document.querySelectorAll(".article > *")].find((element) => {
    const own = letters(element.textContent);
    return own && (own.startsWith(start) || start.startsWith(own.slice(0, 60)));
  });
  if (block) {
    block.scrollIntoView({ block: "center" });
    block.classList.add("put-back");
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    setTimeout(() => block.classList.remove("put-back"), 3000);
  }
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.closest("#removed")) {
    return;
  }
  event.preventDefault();
  const words = form.closest("li").querySelector("blockquote")?.textContent ?? "";
  form.querySelector("button").disabled = true;
  await restoreAll([idOf(form)]);
  if (words) {
    showBlock(words);
  }
});
