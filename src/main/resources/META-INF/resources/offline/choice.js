// What this browser keeps for reading offline: how much there is, and the reader's choice. Nothing of it is known to
// the server.
import { amount, USUAL } from "./keep.js";
import { memory as open } from "./memory.js";
import { order } from "./orders.js";

const form = document.getElementById("offline-choice");
const said = form.querySelector("[role='status']");
const { on, most, metered } = form.elements;
const memory = open();

function size(bytes) {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

async function show(failed) {
  const kept = await memory.get("state", "kept");
  const { articles, bytes } = amount(kept);
  const words = form.dataset;
  const state = articles === 1 ? words.one : articles > 1 ? words.state : on.checked ? words.none : words.off;
  const room = kept?.full ? ` ${words.full}` : "";
  said.textContent = failed ? words.failed : state.replace("#", articles).replace("@", size(bytes)) + room;
}

async function update() {
  said.textContent = form.dataset.updating;
  const answer = await order("keep", { asked: true });
  await show(answer?.failed);
}

function allow() {
  on.disabled = false;
  most.disabled = metered.disabled = form.querySelector("button").disabled = !on.checked;
}

async function choose() {
  await memory.put("state", "choice", { on: on.checked, most: Number(most.value), metered: metered.checked });
  allow();
  if (on.checked) {
    // a browser may ask about this for as long as it likes
    navigator.storage?.persist?.();
    await update();
  } else {
    await order("forget");
    await show();
  }
}

async function begin() {
  const choice = { ...USUAL, ...(await memory.get("state", "choice")) };
  on.checked = choice.on;
  most.value = choice.most;
  metered.checked = choice.metered;
  await show();
  allow();
  form.addEventListener("change", choose);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update();
  });
}

/** Says instead of the choice that there is none. */
function refuse() {
  document.documentElement.classList.add("no-worker");
}

// the worker may only just have been started by this page's other script
const SECONDS = 20;
const never = new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
if (navigator.serviceWorker && (await Promise.race([navigator.serviceWorker.ready, never]))) {
  await begin();
} else {
  refuse();
}
