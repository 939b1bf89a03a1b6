// Tidying up in place: every block of the article becomes a button, and the page that asks what should go is shown in a
// panel below. What that page can do without this script it does here too.
import { page, post } from "/post.js";
import { refresh, restoreAll, removals } from "/ledger.js";
import { say } from "/toast.js";

const article = document.querySelector(".article");
const link = document.querySelector("a[data-act='tidy']");

let panel;
let picked;

function isOn() {
  return document.body.classList.contains("tidying");
}

function label(block) {
  const words = (block.textContent.trim() || block.querySelector("img")?.alt || block.alt || "").slice(0, 80);
  return link.dataset.choose.replace("…", words);
}

function wrap() {
  for (const block of [...article.children]) {
    const wrapper = document.createElement("div");
    const button = document.createElement("button");
    wrapper.className = "tidy-block";
    button.type = "button";
    button.className = "tidy-pick";
    button.setAttribute("aria-label", label(block));
    block.replaceWith(wrapper);
    wrapper.append(block, button);
  }
}

function unwrap() {
  for (const wrapper of [...article.querySelectorAll(":scope > .tidy-block")]) {
    wrapper.querySelector(":scope > .tidy-pick").remove();
    wrapper.replaceWith(...wrapper.childNodes);
  }
}

function open(content) {
  panel ??= document.createElement("section");
  panel.className = "tidy-panel stack";
  panel.setAttribute("aria-label", link.title);
  panel.replaceChildren(...content);
  document.body.append(panel);
}

/** What the panel says while nothing is chosen. */
function ask() {
  picked = undefined;
  outline([]);
  const row = document.createElement("div");
  row.className = "row row-apart";
  const words = document.createElement("p");
  words.textContent = link.dataset.lead;
  const done = document.createElement("button");
  done.type = "button";
  done.className = "button";
  done.textContent = link.dataset.done;
  done.addEventListener("click", leave);
  row.append(words, done);
  open([row]);
}

function outline(numbers) {
  [...article.children].forEach((block, number) => block.classList.toggle("tidy-taken", numbers.includes(number)));
}

function preview(form) {
  const chosen = form.querySelector("input[name='what']:checked");
  outline(chosen ? chosen.dataset.blocks.split(" ").map(Number) : [picked]);
}

async function pick(number) {
  picked = number;
  outline([number]);
  let answer;
  try {
    answer = await page(`${link.getAttribute("href")}?block=${number}`);
  } catch {
    say("failed");
    return ask();
  }
  if (picked !== number || !isOn()) {
    return;
  }
  const title = document.importNode(answer.querySelector("h1"), true);
  const form = document.importNode(answer.querySelector(".tidy-choice"), true);
  const heading = document.createElement("h2");
  heading.textContent = title.textContent;
  form.addEventListener("change", () => preview(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remove(form);
  });
  form.querySelector("[data-cancel]").addEventListener("click", (event) => {
    event.preventDefault();
    cancel();
  });
  open([heading, form]);
  preview(form);
  form.querySelector("input[name='what'], [data-cancel]").focus();
}

function cancel() {
  const number = picked;
  ask();
  article.children[number]?.querySelector(".tidy-pick")?.focus();
}

async function remove(form) {
  const number = picked;
  const before = removals();
  form.querySelector("button").disabled = true;
  try {
    await post(form, form.action);
    unwrap();
    await refresh();
  } catch {
    say("failed");
    if (isOn() && !article.querySelector(":scope > .tidy-block")) {
      wrap();
    }
    return ask();
  }
  wrap();
  ask();
  article.children[Math.min(number, article.children.length - 1)]?.querySelector(".tidy-pick")?.focus({ preventScroll: true });
  const fresh = removals().filter((id) => !before.includes(id));
  say("tidied", () => undo(fresh));
}

async function undo(ids) {
  unwrap();
  await restoreAll(ids);
  if (isOn()) {
    wrap();
    ask();
  }
}

function enter() {
  document.body.classList.add("tidying");
  link.setAttribute("aria-pressed", "true");
  wrap();
  ask();
  const first = [...article.children].find((block) => block.getBoundingClientRect().bottom > 80);
  first?.querySelector(".tidy-pick").focus({ preventScroll: true });
}

function leave() {
  document.body.classList.remove("tidying");
  link.setAttribute("aria-pressed", "false");
  unwrap();
  panel.remove();
  link.focus({ preventScroll: true });
}

if (link && article) {
  link.setAttribute("role", "button");
  link.setAttribute("aria-pressed", "false");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    if (isOn()) {
      leave();
    } else {
      enter();
    }
  });
  link.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      link.click();
    }
  });
  article.addEventListener("click", (event) => {
    const button = event.target.closest(".tidy-pick");
    if (button) {
      pick([...article.children].indexOf(button.parentElement));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOn()) {
      if (picked === undefined) {
        leave();
      } else {
        cancel();
      }
    }
  });
}
