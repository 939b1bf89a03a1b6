import assert from "node:assert/strict";
import { test } from "node:test";
import { changes } from "../../main/resources/META-INF/resources/offline/changes.js";
import { sending } from "../../main/resources/META-INF/resources/offline/sending.js";
import { highlights, isHighlight } from "../../main/resources/META-INF/resources/offline/highlights.js";
import { acknowledge, canWait, changesOf } from "../../main/resources/META-INF/resources/offline/requests.js";
import { fakeMemory, fakeServer } from "./fakes.mjs";

const ONE = "00000000-0000-7000-8000-000000000001";
const TWO = "00000000-0000-7000-8000-000000000002";
const at = (path) => `https://o.example${path}`;

function post(path, fields) {
  return new Request(at(path), { method: "POST", body: new URLSearchParams(fields) });
}

const pass = (reader = "anna") => () => Response.json({ reader, token: "fresh", now: new Date(90_000).toISOString() });

function queue(answers, state = { reader: { reader: "anna" } }) {
  let time = 1_000;
  const memory = fakeMemory(state);
  const fetch = fakeServer(answers);
  return { memory, fetch, ...changes({ memory, fetch, now: () => (time += 1_000) }) };
}

test("what the buttons and the interface ask for can wait; other forms cannot", async () => {
  for (const [request, wanted] of [
    [post(`/clips/${ONE}/archive`, {}), [{ clip: ONE, fields: { state: "archived" } }]],
    [post(`/clips/${ONE}/unstar`, {}), [{ clip: ONE, fields: { starred: false } }]],
    [post(`/clips/${ONE}/tags`, { tags: " a, b c,," }), [{ clip: ONE, fields: { tags: ["a", "b c"] } }]],
    [post(`/clips/${ONE}/tags`, {}), [{ clip: ONE, fields: { tags: [] } }]],
    [
      post("/clips/selected/trash", [["id", ONE], ["id", TWO], ["id", ONE]]),
      [{ clip: ONE, fields: { state: "trashed" } }, { clip: TWO, fields: { state: "trashed" } }],
    ],
    [
      new Request(at(`/api/v1/clips/${ONE}`), { method: "PATCH", body: '{"progress":0.5,"changedAt":"2026-01-01T00:00:00Z"}' }),
      [{ clip: ONE, fields: { progress: 0.5 } }],
    ],
  ]) {
    assert.ok(canWait(request), request.url);
    assert.deepEqual(await changesOf(request), wanted);
  }
  for (const path of ["/sign-out", "/clip", `/clips/${ONE}/delete`, `/clips/${ONE}/extract`, "/clips/x/archive"]) {
    assert.ok(!canWait(post(path, {})), path);
  }
  assert.ok(!canWait(new Request(at(`/clips/${ONE}/archive`))));
});

test("a button that waits answers as the server would, and never leads elsewhere", async () => {
  assert.equal((await acknowledge(post(`/clips/${ONE}/star`, { return: "/" }))).status, 204);
  const navigation = (back) => ({ method: "POST", mode: "navigate", url: at(`/clips/${ONE}/star`), text: async () => `return=${encodeURIComponent(back)}` });
  assert.equal((await acknowledge(navigation("/clips/x#tags"))).headers.get("Location"), at("/clips/x#tags"));
  assert.equal((await acknowledge(navigation("/clips/x"))).status, 303);
});

test("changes are sent in order, with the token of the present session and the server's time", async () => {
  const { add, deliver, waiting, fetch } = queue({
    "/offline/pass": pass(),
    [`/api/v1/clips/${ONE}`]: Response.json({ state: "archived", starred: true }),
    [`/api/v1/clips/${TWO}`]: Response.json({ starred: true }),
  });
  await add(TWO, { starred: true });
  await add(ONE, { state: "archived" });
  await add(ONE, { starred: true });
  assert.deepEqual(await deliver(), { sent: 2 });
  const sent = fetch.asked.filter(({ method }) => method === "PATCH");
  assert.deepEqual(sent.map(({ path }) => path), [`/api/v1/clips/${TWO}`, `/api/v1/clips/${ONE}`]);
  assert.equal(sent[0].headers["X-CSRF-Token"], "fresh");
  const body = JSON.parse(sent[1].body);
  assert.deepEqual({ ...body, changedAt: 0 }, { state: "archived", starred: true, changedAt: 0 });
  assert.deepEqual(await waiting(), []);
  assert.deepEqual(await deliver(), { sent: 0 });
  assert.equal(fetch.asked.filter(({ method }) => method === "PATCH").length, 2, "sent once");
});

test("a clock that is wrong does not make a change too old", async () => {
  const { add, waiting, memory } = queue({});
  await memory.put("state", "clock", { difference: 60_000 });
  await add(ONE, { starred: true });
  assert.ok(Date.parse((await waiting())[0].changedAt) > 60_000);
});

test("without a connection, a session or an answer that can be trusted everything waits on", async () => {
  for (const answers of [
    {},
    { "/offline/pass": new Response("", { status: 503 }) },
    { "/offline/pass": pass() },
    { "/offline/pass": pass(), [`/api/v1/clips/${ONE}`]: new Response("", { status: 500 }) },
    { "/offline/pass": pass(), [`/api/v1/clips/${ONE}`]: new Response("", { status: 403 }) },
  ]) {
    const { add, deliver, waiting } = queue(answers);
    await add(ONE, { starred: true });
    await assert.rejects(deliver());
    assert.equal((await waiting()).length, 1);
  }
  const ended = queue({ "/offline/pass": new Response("", { status: 401 }) });
  await ended.add(ONE, { starred: true });
  assert.equal((await ended.deliver()).signedOut, true);
  assert.equal((await ended.waiting()).length, 1);
});

test("nobody's changes are sent as another's", async () => {
  const { add, deliver, fetch } = queue({ "/offline/pass": pass("ben") });
  await add(ONE, { starred: true });
  assert.equal((await deliver()).reader, "ben");
  assert.equal(fetch.asked.length, 1);
});

test("what came too late, and what is not there any more, is told", async () => {
  const { add, deliver, waiting, memory } = queue(
    {
      "/offline/pass": pass(),
      [`/api/v1/clips/${ONE}`]: Response.json({ state: "unread" }),
      [`/api/v1/clips/${TWO}`]: new Response("", { status: 404 }),
    },
    { reader: { reader: "anna" }, kept: { articles: { [ONE]: { title: "First" }, [TWO]: { title: "Second" } } } },
  );
  await add(ONE, { state: "archived" });
  await add(TWO, { starred: true });
  await deliver();
  assert.deepEqual(await waiting(), []);
  assert.deepEqual(await memory.get("state", "failures"), [
    { why: "late", title: "First" },
    { why: "refused", title: "Second" },
  ]);
});

test("a highlight made without a connection can be changed and taken back, and is made once", async () => {
  const { memory, fetch, ...held } = queue({ "/offline/pass": pass() });
  const marks = highlights({ memory, queue: held, fetch });
  const make = (quote) => new Request(at(`/api/v1/clips/${ONE}/highlights`), { method: "POST", body: JSON.stringify({ quote, colour: "yellow" }) });
  const about = (id, method, body) => new Request(at(`/api/v1/highlights/${id}`), { method, body: body && JSON.stringify(body) });
  assert.ok(isHighlight(make("x")) && isHighlight(about(ONE, "DELETE")) && !isHighlight(new Request(at(`/api/v1/clips/${ONE}/highlights`))));

  let told = 0;
  const first = await (await marks.answer(make("the lamp"), async () => (told += 1))).json();
  const second = await (await marks.answer(make("the sea"), async () => (told += 1))).json();
  assert.equal(told, 2);
  assert.deepEqual([first.quote, first.clipId], ["the lamp", ONE]);
  const changed = await (await marks.answer(about(first.id, "PATCH", { note: "bright" }))).json();
  assert.deepEqual([changed.quote, changed.colour, changed.note], ["the lamp", "yellow", "bright"]);
  assert.equal((await marks.answer(about(second.id, "DELETE"))).status, 204);
  await assert.rejects(marks.answer(about(TWO, "PATCH", { note: "on the server" })), TypeError);

  fetch.answers[`/api/v1/clips/${ONE}/highlights`] = async () => {
    // changed again while it is on its way
    await marks.answer(about(first.id, "PATCH", { colour: "green" }));
    return Response.json({}, { status: 201 });
  };
  fetch.answers[`/api/v1/highlights/${first.id}`] = Response.json({});
  await held.deliver();
  await held.deliver();
  assert.deepEqual(await held.waiting(), []);
  const sent = fetch.asked.filter(({ headers }) => headers?.["X-CSRF-Token"]).map(({ method, body }) => [method, JSON.parse(body)]);
  assert.deepEqual(sent.map(([method]) => method), ["POST", "PATCH"]);
  assert.deepEqual([sent[0][1].id, sent[0][1].note, sent[1][1].colour], [first.id, "bright", "green"]);
});

test("what is wanted while its clip is on the way is not lost", async () => {
  const held = queue({
    "/offline/pass": pass(),
    [`/api/v1/clips/${ONE}`]: async () => {
      await held.add(ONE, { state: "archived" });
      return Response.json({ starred: true });
    },
  });
  await held.add(ONE, { starred: true });
  await held.deliver();
  assert.deepEqual((await held.waiting()).map(({ fields }) => fields), [{ starred: true, state: "archived" }]);
});

test("a change goes to the server, and waits when there is none, or from a page of an old session", async () => {
  const archive = `/clips/${ONE}/archive`;
  const stale = () => Response.json({ code: "stale-form" }, { status: 403 });
  for (const [given, waits] of [
    [new Response(""), false],
    [new Response("", { status: 422 }), false],
    [new Response("", { status: 502 }), true],
    [stale, true],
    [undefined, true],
    [() => new Promise(() => {}), true],
  ]) {
    const held = queue({ [archive]: given });
    let put = 0;
    const { change } = sending({ fetch: held.fetch, queue: held, put: async () => (put += 1), patience: 30 });
    const { answer, held: waiting } = await change(post(archive, {}));
    assert.equal(waiting, waits);
    assert.equal(answer.status, waits ? 204 : (given?.status ?? 0));
    assert.equal((await held.waiting()).length, waits ? 1 : 0);
    assert.equal(put, waits ? 1 : 0);
    assert.equal((await held.memory.all("seen")).length, answer.ok ? 1 : 0);
  }
});

test("nothing overtakes what waits already", async () => {
  const held = queue({ [`/clips/${TWO}/star`]: new Response("") });
  await held.add(ONE, { state: "archived" });
  const { change } = sending({ fetch: held.fetch, queue: held, put: async () => {} });
  assert.equal((await change(post(`/clips/${TWO}/star`, {}))).held, true);
  assert.deepEqual((await held.waiting()).map(({ clip }) => clip), [ONE, TWO]);
  assert.equal(held.fetch.asked.length, 0);
});
