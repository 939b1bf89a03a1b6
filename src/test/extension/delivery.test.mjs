import assert from "node:assert/strict";
import { test } from "node:test";
import { Delivery } from "../../../extension/delivery.js";
import { fakeBrowser, fakeFetch, fakeOutbox, json, problem } from "./fakes.mjs";

const BODY = { bytes: new ArrayBuffer(1), contentType: "application/json" };
const DOWN = new TypeError("Failed to fetch");

async function bench(...answers) {
  const browser = fakeBrowser();
  await browser.storage.local.set({ settings: { server: "http://localhost", token: "t" } });
  const clock = { now: 1_000_000 };
  const fetch = fakeFetch(...answers);
  const outbox = fakeOutbox();
  const arrived = [];
  const delivered = async (entry, state) => arrived.push([entry.url, state.stage]);
  const delivery = new Delivery({ browser, fetch, outbox, now: () => clock.now, delivered });
  return { browser, clock, fetch, outbox, arrived, delivery };
}

test("what has arrived is in the outbox no more", async () => {
  const { delivery, outbox, browser } = await bench(json(201, { id: "c" }));
  const state = await delivery.send({ url: "u" }, BODY);
  assert.equal(state.stage, "kept");
  assert.deepEqual(await outbox.list(), []);
  assert.deepEqual(browser.alarmsSet, []);
  assert.equal(browser.badge, "");
});

test("what cannot be delivered waits, with its reason, and is sent again under its key", async () => {
  const { delivery, outbox, browser, fetch, clock, arrived } = await bench(DOWN, json(201, { id: "c" }));
  const state = await delivery.send({ url: "u" }, BODY);
  assert.equal(state.stage, "waiting");
  const [entry] = await outbox.list();
  assert.equal(entry.failure.code, "unreachable");
  assert.equal(browser.badge, "1");
  assert.ok(browser.alarmsSet[0] >= clock.now + 30_000);

  await delivery.retry();
  assert.equal(fetch.calls.length, 1, "not before its time");
  clock.now += 31_000;
  await delivery.retry();
  assert.deepEqual(await outbox.list(), []);
  assert.equal(fetch.calls[0].headers["Idempotency-Key"], fetch.calls[1].headers["Idempotency-Key"]);
  assert.deepEqual(arrived, [["u", "kept"]]);
});

test("a clip whose sending was cut short is sent again", async () => {
  const { delivery, outbox, fetch, clock, browser } = await bench(json(201, { id: "c" }));
  await outbox.add({ id: "k", url: "u", at: clock.now, attempts: 0, nextAt: clock.now + 120_000 }, BODY);
  await delivery.retry({ all: true });
  assert.equal(fetch.calls.length, 0, "it may be under way still");
  assert.deepEqual(browser.alarmsSet, [clock.now + 120_000]);
  clock.now += 120_000;
  await delivery.retry();
  assert.equal(fetch.calls[0].headers["Idempotency-Key"], "k");
});

test("pauses grow, and follow what the server asks for", async () => {
  const { delivery, outbox, clock } = await bench(DOWN, DOWN, problem(503, "x", {}, { "Retry-After": "900" }));
  const pauses = [];
  await delivery.send({ url: "u" }, BODY);
  for (let i = 0; i < 3; i++) {
    const [entry] = await outbox.list();
    pauses.push((entry.nextAt - clock.now) / 1000);
    clock.now = entry.nextAt;
    await delivery.retry();
  }
  assert.deepEqual(pauses, [30, 60, 900]);
});

test("what will never be accepted stays, is not sent again, and holds up nothing", async () => {
  const { delivery, outbox, fetch, clock } = await bench(problem(413, "too-large", { limit: 9 }), json(201, { id: "c" }));
  const state = await delivery.send({ url: "large" }, BODY);
  assert.equal(state.stage, "failed");
  assert.equal(state.failure.limit, 9);
  await delivery.send({ url: "small" }, BODY);
  clock.now += 1e9;
  await delivery.retry({ all: true });
  assert.equal(fetch.calls.length, 2);
  assert.deepEqual((await outbox.list()).map(({ url }) => url), ["large"]);
});

test("a server that is down is asked once a round, however much waits", async () => {
  const { delivery, fetch, outbox } = await bench(DOWN);
  for (let i = 0; i < 5; i++) {
    await delivery.send({ url: `u${i}` }, BODY);
  }
  fetch.calls.length = 0;
  await delivery.retry({ all: true });
  assert.equal(fetch.calls.length, 1);
  assert.equal((await outbox.list()).length, 5);
});
