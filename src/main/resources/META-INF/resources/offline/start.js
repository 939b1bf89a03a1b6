// On every page of somebody who is signed in: starts the worker, tells it when there is something to do, and says what
// it reports. A page that was kept is brought up to date here.
import { showKept } from "./kept.js";
import { order } from "./orders.js";
import { register } from "./register.js";

const line = document.getElementById("offline-line");
const words = line.querySelector("span");
const dismiss = line.querySelector("button");
const kept = "kept" in document.documentElement.dataset;
const SECONDS = 5;

let waiting = 0;
let reached = false;
let thanked = false;

function say(text, forGood) {
  words.textContent = text;
  dismiss.hidden = !forGood;
  line.hidden = !text;
}

function away() {
  return !navigator.onLine || (kept && !reached);
}

function state() {
  const changes = waiting === 1 ? line.dataset.one : waiting > 1 ? line.dataset.waiting.replace("#", waiting) : "";
  return [away() ? line.dataset.away : "", changes].filter(Boolean).join(" · ");
}

function hear({ data }) {
  waiting = data.waiting ?? waiting;
  reached ||= data.sent > 0;
  if (data.failures?.length > 0) {
    const { why, title } = data.failures[0];
    say(line.dataset[why].replace("@", title), true);
  } else if (data.sent > 0 && waiting === 0) {
    thank();
  } else if (!thanked || waiting > 0) {
    say(state());
  }
}

/** For a while; a kept page stays what it is, so what is said of it stays too. */
function thank() {
  thanked = true;
  say(line.dataset.sent);
  if (!kept) {
    setTimeout(() => {
      thanked = false;
      say(state());
    }, SECONDS * 1000);
  }
}

dismiss.addEventListener("click", async () => {
  await order("heard");
  say(state());
});

function metered() {
  const { saveData, type } = navigator.connection ?? {};
  return Boolean(saveData) || type === "cellular";
}

function whenIdle(work) {
  (globalThis.requestIdleCallback ?? setTimeout)(work, { timeout: 5_000 });
}

// changes are sent before the session that could send them ends

for (const form of document.querySelectorAll("form[action='/sign-out']")) {
  let told = false;
  form.addEventListener("submit", async (event) => {
    if (waiting === 0 || told) {
      order("forget");
      return;
    }
    event.preventDefault();
    await order("deliver");
    const left = await order("status");
    told = left?.waiting > 0;
    if (told) {
      say(line.dataset.signOut, false);
    } else {
      form.requestSubmit();
    }
  });
}

if (kept) {
  showKept();
  say(state());
}

if (await register()) {
  navigator.serviceWorker.addEventListener("message", hear);
  await navigator.serviceWorker.ready;
  order("status");
  whenIdle(() => order("keep", { metered: metered() }));
  addEventListener("online", () => order("keep", { metered: metered() }));
  addEventListener("offline", () => {
    reached = thanked = false;
    say(state());
  });
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && order("deliver"));
}
