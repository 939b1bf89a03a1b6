// The popup: opening it clips the page in front, and says what becomes of it. Closing it stops nothing.

import { ALL_PAGES, readAllTabs, watchAllTabs, wishForAllTabs } from "./all-tabs.js";
import { Api } from "./api.js";
import { Outbox } from "./outbox.js";
import { showFailure } from "./popup-failure.js";
import { showKept } from "./popup-kept.js";
import { showOutbox } from "./popup-outbox.js";
import { isConnected, readSettings } from "./settings.js";
import { isWorthShowing, readState, watchState } from "./states.js";
import { Words } from "./words.js";

const browser = globalThis.browser ?? globalThis.chrome;
const find = (selector) => document.querySelector(selector);
const STAGES = { capturing: "progress", sending: "progress", kept: "kept" };

function show(section) {
  for (const id of ["progress", "kept", "problem"]) {
    find(`#${id}`).hidden = id !== section;
  }
}

async function render(view, state) {
  show(STAGES[state.stage] ?? "problem");
  if (state.stage === "capturing" || state.stage === "sending") {
    find("#progress h1").textContent = state.title ?? "";
    find("#progress .doing").textContent = view.words.say(state.stage);
  } else if (state.stage === "kept") {
    await showKept(view, state);
  } else {
    showFailure(view, state);
  }
  await showOutbox(view);
}

const tell = (command, rest) => browser.runtime.sendMessage({ command, ...rest });

function listen(view) {
  find("#options").addEventListener("click", () => browser.runtime.openOptionsPage());
  find("#connect").addEventListener("click", () => browser.runtime.openOptionsPage());
  find("#again").addEventListener("click", () => view.clip());
  find("#keep-again").addEventListener("click", () => {
    view.earlier = false;
    return view.clip();
  });
  find("#send").addEventListener("click", async () => {
    find("#send").disabled = true;
    await tell("retry");
    find("#send").disabled = false;
    await showOutbox(view);
  });
}

// The browser only asks while it still sees the click: nothing is waited for before the request.
function listenToAllTabs({ words, tab }) {
  const button = find("#all");
  const label = ({ done, total, kept, waiting, failed }) => {
    button.disabled = done < total;
    button.textContent = done < total
      ? words.say("all_tabs_progress", done, total)
      : words.say("all_tabs_done", kept, waiting, failed);
  };
  button.addEventListener("click", () => {
    wishForAllTabs(browser, tab.windowId);
    browser.permissions.request(ALL_PAGES).then((granted) => granted && tell("all"));
  });
  watchAllTabs(browser, label);
  readAllTabs(browser).then((progress) => progress && progress.done < progress.total && label(progress));
}

async function showShortcut() {
  const [command] = await browser.commands.getAll();
  find("footer kbd").textContent = command?.shortcut ?? "";
}

async function open() {
  const settings = await readSettings(browser);
  const request = (...details) => fetch(...details);
  const words = await Words.load(browser, request, settings.language);
  words.fill(document);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const view = {
    browser,
    words,
    settings,
    tab,
    outbox: new Outbox(),
    api: new Api(browser, request, settings),
    clip: () => tell("clip", { tab: { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title } }),
  };
  listen(view);
  listenToAllTabs(view);
  watchState(browser, tab.id, (state) => render(view, state));
  const last = await readState(browser, tab.id);
  if (isWorthShowing(last, tab)) {
    view.earlier = last.stage === "kept";
    await render(view, last);
  } else {
    await render(view, { stage: isConnected(settings) ? "capturing" : "unconnected", title: tab.title });
    await view.clip();
  }
  await showShortcut();
}

open();
