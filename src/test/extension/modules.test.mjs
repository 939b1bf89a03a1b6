import assert from "node:assert/strict";
import { test } from "node:test";
import { exportable } from "../../../extension/export.js";
import { seal, unseal } from "../../../extension/envelope.js";
import { isOlder, pair } from "../../../extension/pairing.js";
import { hostPattern, serverAddress } from "../../../extension/settings.js";
import { Words } from "../../../extension/words.js";
import { fakeBrowser, fakeFetch, json, problem } from "./fakes.mjs";

test("addresses as people type them", () => {
  for (const [typed, address] of [
    ["localhost:8080", "http://localhost:8080"],
    [" https://Read.Example/feed?x ", "https://read.example"],
    ["read.example", "https://read.example"],
    ["127.0.0.1:8080/", "http://127.0.0.1:8080"],
    ["[::1]:8080", "http://[::1]:8080"],
    ["http://user:secret@host:81", "http://host:81"],
    ["ftp://host", undefined],
    ["javascript:alert(1)", undefined],
    ["", undefined],
    ["two words", undefined],
  ]) {
    assert.equal(serverAddress(typed), address, typed);
  }
});

test("the permission asked for is for one host, without port", () => {
  assert.equal(hostPattern("http://localhost:8080"), "http://localhost/*");
  assert.equal(hostPattern("https://read.example"), "https://read.example/*");
});

test("what is sealed can be opened again, with umlauts, pictures and all", async () => {
  const blob = new Blob([new Uint8Array([1, 2, 255])], { type: "image/png" });
  const html = `<p>ü𝄞 ${"long ".repeat(5000)}</p>`;
  const body = await seal({ url: "u", title: "Ü" }, html, [{ url: "p", blob }]);
  assert.equal(body.encoding, "gzip");
  assert.ok(body.bytes.byteLength < html.length / 10);
  const opened = await unseal(body);
  assert.deepEqual(opened.clip, { url: "u", title: "Ü" });
  assert.equal(opened.html, html);
  assert.equal(opened.resources[0].url, "p");
  assert.deepEqual(new Uint8Array(await opened.resources[0].blob.arrayBuffer()), new Uint8Array([1, 2, 255]));
});

test("a clip that waits can be had as a file", async () => {
  const page = await exportable(await seal({ url: "https://x.example/", title: "A/B: C?" }, "<p>x</p>"));
  assert.deepEqual(page, { name: "A B C.html", html: "<p>x</p>" });
  const link = await exportable(await seal({ url: "https://x.example/?a=\"><b>" }));
  assert.ok(!link.html.includes("<b>"), link.html);
});

test("pairing gives the token only to who holds the verifier", async () => {
  let challenge;
  const fetch = fakeFetch(
    (url, { body }) => ((challenge = JSON.parse(body).challenge), json(201, { id: "p", code: "ABCD", minimumExtension: "0.1.0" })),
    json(202, { status: "waiting" }),
    problem(503, "x"),
    json(200, { token: "t", user: "mira" }),
  );
  const shown = [];
  const show = (...code) => shown.push(code);
  const pause = async () => undefined;
  const connection = await pair({ browser: fakeBrowser(), fetch, server: "https://o.example", name: "n", show, pause });
  assert.deepEqual(connection, { server: "https://o.example", token: "t", user: "mira" });
  assert.deepEqual(shown, [["ABCD", "https://o.example/pair"]]);
  const { verifier } = JSON.parse(fetch.calls[1].body);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  assert.equal(challenge, Buffer.from(hash).toString("base64url"));
  assert.ok(fetch.calls.every(({ headers }) => headers.Authorization === undefined));
});

test("a code that has run out, and an extension that is too old, have names", async () => {
  const begin = (minimumExtension) => json(201, { id: "p", code: "ABCD", minimumExtension });
  const start = (...answers) => pair({
    browser: fakeBrowser(), fetch: fakeFetch(...answers), server: "https://o.example", show: () => {}, pause: async () => {},
  });
  await assert.rejects(start(begin("0.1.0"), problem(404, "not-found")), { code: "pairing_expired" });
  await assert.rejects(start(begin("0.1.0"), json(202, {})), { code: "pairing_expired" });
  await assert.rejects(start(begin("0.10.0"), json(202, {})), { code: "client_too_old" });
});

test("versions are compared as numbers", () => {
  assert.ok(isOlder("0.9.0", "0.10.0"));
  assert.ok(!isOlder("1.0.0", "0.10.0"));
  assert.ok(!isOlder("0.1.0", "0.1.0"));
  assert.ok(!isOlder("0.1.0", undefined));
});

test("a chosen language is read from its file, with numbers as it writes them", async () => {
  const fetch = fakeFetch(json(200, { n_one: { message: "$1 Wort" }, n_other: { message: "$1 Wörter" } }));
  const words = await Words.load(fakeBrowser(), fetch, "de");
  assert.equal(fetch.calls[0].url, "extension:_locales/de/messages.json");
  assert.equal(words.count("n", 1), "1 Wort");
  assert.equal(words.count("n", 1840), "1.840 Wörter");
  assert.equal(words.say("missing"), "");
});
