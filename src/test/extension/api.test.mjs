import assert from "node:assert/strict";
import { test } from "node:test";
import { Api } from "../../../extension/api.js";
import { fakeBrowser, fakeFetch, html, json, problem } from "./fakes.mjs";

const SETTINGS = { server: "https://offprint.example", token: "t0ken" };
const BODY = { bytes: new ArrayBuffer(3), contentType: "application/json" };
const NETWORK = new TypeError("Failed to fetch");

function clip(fetch, { settings = SETTINGS, permitted = true } = {}) {
  return new Api(fakeBrowser({ permitted }), fetch, settings).clip(BODY, "key-1");
}

async function failure(...answers) {
  return clip(fakeFetch(...answers)).then(() => assert.fail("it succeeded"), (error) => error);
}

test("sends the token and the key, no cookies, and follows no redirect", async () => {
  const fetch = fakeFetch(json(201, { id: "c1" }));
  assert.deepEqual(await clip(fetch), { clip: { id: "c1" }, isNew: true });
  const [{ url, method, headers, credentials, redirect }] = fetch.calls;
  assert.equal(url, "https://offprint.example/api/v1/clips");
  assert.equal(method, "POST");
  assert.equal(headers.Authorization, "Bearer t0ken");
  assert.equal(headers["Idempotency-Key"], "key-1");
  assert.equal(credentials, "omit");
  assert.equal(redirect, "manual");
});

test("tells a page clipped again from a new one", async () => {
  assert.equal((await clip(fakeFetch(json(200, { id: "c1" })))).isNew, false);
});

for (const [name, answer, code, waits] of [
  ["an unknown token", problem(401, "x"), "wrong_token", true],
  ["a token of another scope", problem(403, "x"), "forbidden", true],
  ["a page above the limit", problem(413, "too-large", { limit: 5 }), "too_large", false],
  ["a body that is refused", problem(422, "x", { detail: "Why." }), "refused", false],
  ["too many requests", problem(429, "x", {}, { "Retry-After": "7" }), "busy", true],
  ["a fault of the server", problem(500, "x"), "server_error", true],
  ["a full disk", problem(507, "x"), "full", true],
  ["an extension that is too old", problem(400, "client-too-old"), "client_too_old", true],
  ["a proxy without a server behind it", html(502), "server_error", true],
  ["a sign-in page in between", html(200), "captive_portal", true],
  ["a network that demands signing in", html(511), "captive_portal", true],
  ["another program", html(404), "not_offprint", true],
  ["a redirect", { type: "opaqueredirect", ok: false, headers: new Headers(), status: 0 }, "redirected", true],
]) {
  test(`names ${name}`, async () => {
    const error = await failure(answer);
    assert.equal(error.code, code);
    assert.equal(error.waits, waits);
  });
}

test("hands on limit, detail and the time to wait", async () => {
  assert.equal((await failure(problem(413, "too-large", { limit: 5 }))).limit, 5);
  assert.equal((await failure(problem(422, "x", { detail: "Why." }))).detail, "Why.");
  assert.equal((await failure(problem(503, "x", {}, { "Retry-After": "7" }))).retryAfter, 7);
  assert.equal((await failure(problem(503, "x", {}, { "Retry-After": "-7" }))).retryAfter, undefined);
});

test("names a token that was good before as revoked", async () => {
  const settings = { ...SETTINGS, connectedAt: 1 };
  await assert.rejects(clip(fakeFetch(problem(401, "x")), { settings }), { code: "revoked" });
});

test("names a permission that was withdrawn", async () => {
  await assert.rejects(clip(fakeFetch(NETWORK), { permitted: false }), { code: "not_permitted" });
});

test("tells a broken certificate from a server that is down, without sending the token in the clear", async () => {
  const somebody = (url) => (url.startsWith("http:") ? html(400) : NETWORK);
  const fetch = fakeFetch(somebody);
  await assert.rejects(clip(fetch), { code: "tls" });
  assert.equal(fetch.calls[1].url, "http://offprint.example/");
  assert.equal(fetch.calls[1].headers, undefined);
  assert.equal((await failure(NETWORK)).code, "unreachable_securely");
});

test("names a server that does not answer", async () => {
  const settings = { ...SETTINGS, server: "http://localhost:8080" };
  await assert.rejects(clip(fakeFetch(NETWORK), { settings }), { code: "unreachable", waits: true });
});

test("takes for Offprint only what says so", async () => {
  const current = (answer) => new Api(fakeBrowser(), fakeFetch(answer), SETTINGS).current();
  assert.equal((await current(json(200, { product: "offprint", user: "mira" }))).user, "mira");
  await assert.rejects(current(json(200, { hello: "world" })), { code: "not_offprint" });
});
