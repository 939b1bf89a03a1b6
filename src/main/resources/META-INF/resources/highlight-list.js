// Highlights in a list: edited and deleted without leaving the page, and in step with the article above them.
import { drop, edit, onHighlight } from "/highlight-changes.js";
import { say } from "/toast.js";

const template = document.getElementById("highlight-item");
const gone = new Map();

function itemOf(id) {
  return [...document.querySelectorAll(".highlight-item")].find((item) => item.dataset.id === id);
}

/** The note as it is on the server. */
export function noteOf(id) {
  return itemOf(id)?.querySelector("textarea").defaultValue ?? "";
}

function take(item) {
  const next = item.nextElementSibling;
  gone.set(item.dataset.id, { item, list: item.parentElement, next });
  item.remove();
}

/** Puts a new item where the text has it; one that was deleted comes back to its place. */
function place(highlight) {
  const back = gone.get(highlight.id);
  if (back) {
    back.list.insertBefore(back.item, back.next?.isConnected ? back.next : null);
    return back.item;
  }
  const item = template.content.firstElementChild.cloneNode(true);
  item.dataset.id = highlight.id;
  item.dataset.place = highlight.position ?? "";
  item.querySelector("a").setAttribute("href", `${item.querySelector("a").getAttribute("href")}${highlight.id}`);
  item.querySelector("a").textContent = highlight.quote;
  item.querySelector("form").setAttribute("action", `/highlights/${highlight.id}`);
  item.querySelector("[formaction]").setAttribute("formaction", `/highlights/${highlight.id}/delete`);
  const list = document.querySelector(".highlight-list");
  const behind = [...list.children].find((other) => Number(other.dataset.place) > highlight.position);
  list.insertBefore(item, behind ?? null);
  return item;
}

function fill(item, highlight) {
  const note = highlight.note ?? "";
  item.dataset.colour = highlight.colour;
  item.querySelector(".highlight-note").textContent = note;
  item.querySelector("textarea").defaultValue = note;
  for (const choice of item.querySelectorAll("input[name='colour']")) {
    choice.checked = choice.value === highlight.colour;
  }
}

onHighlight((highlight) => {
  const item = itemOf(highlight.id);
  if (highlight.gone) {
    if (item) {
      take(item);
    }
  } else if (item || gone.has(highlight.id) || template) {
    fill(item ?? place(highlight), highlight);
  }
});

document.addEventListener("submit", async (event) => {
  const item = event.target.closest(".highlight-item");
  if (!item) {
    return;
  }
  event.preventDefault();
  if (event.submitter?.hasAttribute("formaction")) {
    const neighbour = item.nextElementSibling ?? item.previousElementSibling;
    await drop(item.dataset.id);
    neighbour?.querySelector("summary").focus();
    return;
  }
  const form = new FormData(event.target);
  if (await edit(item.dataset.id, { colour: form.get("colour"), note: form.get("note") })) {
    const details = item.querySelector("details");
    details.open = false;
    details.querySelector("summary").focus();
    say("saved");
  }
});
