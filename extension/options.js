// The options: which server, what is sent, and how the extension behaves. Connecting is done here, in a tab, because
// a popup closes as soon as the browser asks for something.

import { connect, disconnect, test } from "./connection.js";
import { explain } from "./popup-failure.js";
import { changeSettings, hostPattern, isConnected, readSettings, serverAddress } from "./settings.js";
import { Words } from "./words.js";

const browser = globalThis.browser ?? globalThis.chrome;
const request = (...details) => fetch(...details);
const find = (selector) => document.querySelector(selector);
let words;

function say(title, advice = "", bad = false) {
  const result = find("#result");
  result.hidden = false;
  result.classList.toggle("bad", bad);
  result.querySelector("b").textContent = title;
  result.querySelector("span").textContent = advice;
}

function sayFailure(error, server) {
  const { title, advice } = explain(words, { ...error, code: error.code ?? "unexpected" }, server);
  say(title, advice, true);
}

async function showConnection() {
  const settings = await readSettings(browser);
  const connected = isConnected(settings);
  find("#connected").hidden = !connected;
  find("#unconnected").hidden = connected;
  find("#pairing").hidden = true;
  find("#where").textContent = settings.user
    ? words.say("connected_as", settings.server, settings.user)
    : words.say("connected_to", settings.server);
  find("#server").value ||= settings.server;
}

// The browser only asks while it still sees the click: nothing may be waited for before the request.
function connectBy(means) {
  const server = serverAddress(find("#server").value);
  if (!server) {
    sayFailure({ code: "wrong_address" }, "");
    find("#server").focus();
    return;
  }
  const granted = browser.permissions.request({ origins: [hostPattern(server)] });
  find("#result").hidden = true;
  means(server, granted).then(
    () => say(words.say("connected"), words.say("connected_advice")),
    (error) => sayFailure(error, server),
  ).finally(showConnection);
}

function showCode(code, address) {
  find("#unconnected").hidden = true;
  find("#pairing").hidden = false;
  find("#code").textContent = code;
  find("#pair-page").href = address;
  browser.tabs.create({ url: address });
}

function listenToConnection() {
  const context = { browser, fetch: request };
  find("#unconnected").addEventListener("submit", (event) => event.preventDefault());
  find("#pair").addEventListener("click", () => {
    const cancelled = new AbortController();
    find("#cancel").onclick = () => cancelled.abort();
    connectBy((server, granted) => connect.byCode(context, server, granted, { show: showCode, signal: cancelled.signal }));
  });
  find("#paste").addEventListener("click", () => {
    const token = find("#token").value.trim();
    connectBy((server, granted) => connect.byToken(context, server, granted, token));
  });
  find("#test").addEventListener("click", async () => {
    const settings = await readSettings(browser);
    await test(context, settings).then(
      () => say(words.say("works")),
      (error) => sayFailure(error, settings.server),
    );
  });
  find("#disconnect").addEventListener("click", async () => {
    const revoked = await disconnect(context);
    find("#token").value = "";
    await showConnection();
    say(words.say("disconnected"), revoked ? "" : words.say("not_revoked"));
  });
}

async function listenToChoices() {
  const settings = await readSettings(browser);
  for (const id of ["images", "selection"]) {
    find(`#${id}`).checked = settings[id];
    find(`#${id}`).addEventListener("change", (event) => changeSettings(browser, { [id]: event.target.checked }));
  }
  find("#tags").value = settings.tags.join(", ");
  find("#tags").addEventListener("change", (event) => {
    const tags = event.target.value.split(",").map((tag) => tag.trim()).filter(Boolean);
    changeSettings(browser, { tags: [...new Set(tags)] });
  });
  find("#language").value = settings.language;
  find("#language").addEventListener("change", async (event) => {
    await changeSettings(browser, { language: event.target.value });
    location.reload();
  });
  listenToBadge(settings);
}

function listenToBadge(settings) {
  const box = find("#badge");
  box.checked = settings.badge;
  box.addEventListener("change", () => {
    const wanted = { permissions: ["tabs"] };
    if (browser.runtime.getBrowserInfo) {
      // Firefox asks for what is sent as well as for what is read
      wanted.data_collection = ["browsingActivity"];
    }
    const granted = box.checked ? browser.permissions.request(wanted) : browser.permissions.remove(wanted);
    granted.then(async (yes) => {
      box.checked = box.checked && yes;
      await changeSettings(browser, { badge: box.checked });
    });
  });
}

async function open() {
  words = await Words.load(browser, request, (await readSettings(browser)).language);
  words.fill(document);
  find("#version").textContent = browser.runtime.getManifest().version;
  const [command] = await browser.commands.getAll();
  find("kbd").textContent = command?.shortcut || words.say("no_shortcut");
  listenToConnection();
  await listenToChoices();
  await showConnection();
}

open();
