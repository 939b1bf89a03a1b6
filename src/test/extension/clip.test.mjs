import assert from "node:assert/strict";
import { test } from "node:test";
import { clipAddress, clipTab } from "../../../extension/clip.js";
import { unseal } from "../../../extension/envelope.js";
import { fakeBrowser } from "./fakes.mjs";

const TAB = { id: 7, windowId: 1, url: "https://news.example/a", title: "A" };
const PAGE = { url: TAB.url, title: "A", html: "<html></html>", marks: "data-abcdefgh", visibleWords: 3, visibleImages: 0, selection: "<p>chosen</p>" };

async function clip({ page = PAGE, pictures = [], settings = {}, options, answer = { stage: "kept", clip: {} }, tab = TAB }) {
  const browser = fakeBrowser({ page, pictures });
  await browser.storage.local.set({ settings: { server: "https://o.example", token: "t", ...settings } });
  const sent = [];
  const delivery = {
    send: async (about, body) => {
      sent.push(await unseal(body));
      return typeof answer === "function" ? answer(sent.length) : answer;
    },
    drop: async () => undefined,
  };
  const state = await clipTab({ browser, delivery }, tab, options);
  return { browser, sent, state };
}

test("sends the page with what its layout knows", async () => {
  const { sent, state, browser } = await clip({ settings: { tags: ["work"] } });
  assert.equal(sent[0].html, PAGE.html);
  const { capturedAt, ...fields } = sent[0].clip;
  assert.ok(!Number.isNaN(Date.parse(capturedAt)));
  assert.deepEqual(fields, {
    url: TAB.url, title: "A", marks: "data-abcdefgh", visibleWords: 3, visibleImages: 0,
    client: "offprint-extension/0.1.0", tags: ["work"],
  });
  assert.equal(state.stage, "kept");
  assert.equal(browser.storage.session.values["tab-7"].stage, "kept");
});

test("sends a selection only when it was asked for", async () => {
  assert.equal((await clip({})).sent[0].clip.selection, undefined);
  assert.equal((await clip({ options: { selectionOnly: true } })).sent[0].clip.selection, "<p>chosen</p>");
  assert.equal((await clip({ settings: { selection: true } })).sent[0].clip.selection, "<p>chosen</p>");
});

test("leaves the pictures behind where the server takes the page alone", async () => {
  const tooLarge = { stage: "failed", failure: { code: "too_large" }, entry: "e" };
  const pictures = [{ url: "https://news.example/p.png", type: "image/png", base64: "AQID" }];
  const { sent, state } = await clip({ pictures, answer: (count) => (count === 1 ? tooLarge : { stage: "kept", clip: {} }) });
  assert.deepEqual(sent.map(({ resources }) => resources.length), [1, 0]);
  assert.equal(state.stage, "kept");
  assert.equal((await clip({ pictures, settings: { images: false } })).sent[0].resources.length, 0);
});

test("sends nothing before it is connected", async () => {
  const { sent, state } = await clip({ settings: { token: "" } });
  assert.deepEqual(sent, []);
  assert.equal(state.stage, "unconnected");
});

test("saves a PDF by its address, and says so", async () => {
  const { sent, state } = await clip({ page: { url: TAB.url, refused: "pdf" } });
  assert.equal(sent[0].html, undefined);
  assert.equal(state.byAddress, true);
  const viewer = await clip({ page: new Error("no access"), tab: { ...TAB, url: "https://x.example/paper.pdf?x#y" } });
  assert.equal(viewer.sent[0].clip.url, "https://x.example/paper.pdf?x#y");
});

test("says which pages cannot be kept", async () => {
  const closed = await clip({ page: new Error("no access"), tab: { ...TAB, url: "chrome://settings/" } });
  assert.equal(closed.state.failure.code, "closed_page");
  assert.equal((await clip({ page: { url: TAB.url, refused: "page-too-large" } })).state.failure.code, "page_too_large");
  const local = await clip({ page: new Error("no access"), tab: { ...TAB, url: "file:///home/me/paper.pdf" } });
  assert.equal(local.state.failure.code, "closed_page");
});

test("a failure nobody thought of is shown, too", async () => {
  const { state } = await clip({ answer: () => { throw new RangeError("odd"); } });
  assert.deepEqual(state.failure, { code: "unexpected", detail: "odd" });
});

test("keeps what is behind a link by its address", async () => {
  const browser = fakeBrowser();
  await browser.storage.local.set({ settings: { server: "https://o.example", token: "t" } });
  const sent = [];
  const delivery = { send: async (about, body) => (sent.push(await unseal(body)), { stage: "kept", clip: {} }) };
  await clipAddress({ browser, delivery }, "https://x.example/linked", 7);
  assert.equal(sent[0].clip.url, "https://x.example/linked");
  assert.equal(sent[0].html, undefined);
});
