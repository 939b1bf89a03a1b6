import assert from "node:assert/strict";
import { test } from "node:test";
import { showIcon, showIfKept } from "../../../extension/icon.js";
import { fakeBrowser, fakeFetch, json } from "./fakes.mjs";

const TAB = { id: 7, url: "https://news.example/a" };

async function bench(settings) {
  const browser = fakeBrowser();
  browser.shown = [];
  browser.i18n.getUILanguage = () => "en-GB";
  browser.i18n.getMessage = (name, value) => [name, value].filter(Boolean).join(" ");
  browser.action.setIcon = async ({ tabId, path }) => browser.shown.push(`${tabId} ${path[16]}`);
  browser.action.setTitle = async ({ title }) => browser.shown.push(title);
  await browser.storage.local.set({ settings: { server: "https://o.example", token: "t", ...settings } });
  return browser;
}

test("every state has a picture of its own", async () => {
  const browser = await bench();
  for (const stage of ["capturing", "kept", "waiting", "failed"]) {
    await showIcon(browser, 7, { stage });
  }
  assert.deepEqual(browser.shown.filter((text) => text.startsWith("7")), [
    "7 icons/working-16.png", "7 icons/kept-16.png", "7 icons/waiting-16.png", "7 icons/failed-16.png",
  ]);
});

test("the server is asked about pages only when the user wants that", async () => {
  const fetch = fakeFetch(json(200, { exists: true, clippedAt: "2026-05-03T10:00:00Z" }));
  const silent = await bench();
  await showIfKept({ browser: silent, fetch }, TAB);
  assert.equal(fetch.calls.length, 0);

  const browser = await bench({ badge: true });
  await showIfKept({ browser, fetch }, TAB);
  assert.equal(fetch.calls[0].url, "https://o.example/api/v1/clips/exists");
  assert.equal(fetch.calls[0].body, JSON.stringify({ url: TAB.url }));
  assert.deepEqual(browser.shown, ["7 icons/kept-16.png", "kept_on 3 May 2026"]);
});

test("neither the browser's own pages nor the server's are asked about", async () => {
  const fetch = fakeFetch(json(200, { exists: false }));
  const browser = await bench({ badge: true });
  for (const url of [undefined, "chrome://settings/", "https://o.example/clips/1"]) {
    await showIfKept({ browser, fetch }, { id: 7, url });
  }
  assert.equal(fetch.calls.length, 0);
  await showIfKept({ browser, fetch }, TAB);
  assert.deepEqual(browser.shown, []);
});
