import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, FEED, IMAGES, keeping, pagesOf } from "../../main/resources/META-INF/resources/offline/keep.js";
import { pages } from "../../main/resources/META-INF/resources/offline/pages.js";
import { AWAY, filesOf, shell } from "../../main/resources/META-INF/resources/offline/shell.js";
import { fakeCaches, fakeMemory, fakeServer } from "./fakes.mjs";

const ONE = "00000000-0000-7000-8000-000000000001";
const TWO = "00000000-0000-7000-8000-000000000002";
const html = (text, version = "v1") =>
  new Response(`<!doctype html><html><p>${text}`, { headers: { "Offprint-Version": version, "Content-Type": "text/html" } });

function list(articles, { reader = "anna", tag = '"1"' } = {}) {
  return (path, { headers }) =>
    headers["If-None-Match"] === tag
      ? new Response(null, { status: 304 })
      : Response.json({ reader, articles }, { headers: { ETag: tag } });
}

function server(articles, more = {}) {
  return fakeServer({
    "/offline/articles": list(articles),
    "/offline/feed": html("feed"),
    [`/clips/${ONE}`]: html("one"),
    [`/clips/${TWO}`]: html("two"),
    "/images/aa": new Response("picture", { headers: { "Content-Type": "image/png" } }),
    ...more,
  });
}

const one = { id: ONE, title: "One", tag: "t1", images: ["/images/aa"] };
const two = { id: TWO, title: "Two", tag: "t2", images: ["/images/aa"] };

function setUp(fetch, { version = "v1", estimate, memory = fakeMemory(), caches = fakeCaches() } = {}) {
  const keep = keeping({ caches, fetch, memory, estimate, version });
  const files = shell({ caches, fetch, version, addresses: ["/base.css"], keptVersion: async () => (await memory.get("state", "kept"))?.version });
  const answers = pages({ caches, fetch, memory, shell: files, keep, patience: 30 });
  return { caches, memory, keep, files, answers };
}

const visit = (path) => ({ request: { url: `https://o.example${path}` }, client: "c" });
const text = async (answer) => (await answer).text();

test("the articles on the list are kept with their images, once", async () => {
  const fetch = server([one, two]);
  const { keep, memory, caches } = setUp(fetch);
  await keep.refresh();
  const kept = await memory.get("state", "kept");
  assert.deepEqual(kept.order, [ONE, TWO]);
  assert.equal(fetch.asked.filter(({ path }) => path === "/images/aa").length <= 2, true);
  assert.deepEqual(amount(kept), { articles: 2, bytes: kept.articles[ONE].pageBytes * 2 + "picture".length });
  assert.ok(await (await caches.open(IMAGES)).match("/images/aa"));

  const before = fetch.asked.length;
  await keep.refresh();
  assert.deepEqual(fetch.asked.slice(before).map(({ path }) => path), ["/offline/articles?most=50"], "one question, answered 304");
});

test("only what changed is fetched again, and what left the list goes", async () => {
  const fetch = server([one, two]);
  const { keep, memory, caches } = setUp(fetch);
  await keep.refresh();
  fetch.answers["/offline/articles"] = list([{ ...two, tag: "t3", images: [] }], { tag: '"2"' });
  const before = fetch.asked.length;
  await keep.refresh();
  assert.deepEqual(fetch.asked.slice(before).map(({ path }) => path), ["/offline/articles?most=50", `/clips/${TWO}`, "/offline/feed?most=50"]);
  assert.deepEqual((await memory.get("state", "kept")).order, [TWO]);
  assert.equal(await (await caches.open(pagesOf("v1"))).match(`/clips/${ONE}`), undefined);
  assert.deepEqual(await (await caches.open(IMAGES)).keys(), []);
});

test("another reader finds nothing of the first, not even what waits", async () => {
  const fetch = server([one]);
  const { keep, memory, caches } = setUp(fetch);
  await keep.refresh();
  await memory.put("changes", ONE, { key: ONE, clip: ONE });
  await keep.belongTo("anna");
  assert.equal((await memory.all("changes")).length, 1);
  await keep.belongTo("ben");
  assert.deepEqual(await caches.keys(), []);
  assert.deepEqual(await memory.all("changes"), []);
  assert.equal(await memory.get("state", "kept"), undefined);
});

test("when the session has ended nothing is kept, but what waits stays", async () => {
  const fetch = server([one]);
  const { keep, memory, caches, answers } = setUp(fetch);
  for (const end of [
    () => ((fetch.answers["/offline/articles"] = new Response("", { status: 401 })), keep.refresh()),
    () => ((fetch.answers["/sign-in"] = new Response("sign in")), answers.answer(visit("/sign-in"))),
  ]) {
    fetch.answers["/offline/articles"] = list([one]);
    await keep.refresh();
    await memory.put("changes", ONE, { key: ONE, clip: ONE });
    await end();
    assert.deepEqual((await caches.keys()).filter((name) => !name.startsWith("offprint-files")), []);
    assert.equal((await memory.all("changes")).length, 1);
  }
});

test("what is on its way when everything goes is not kept after all", async () => {
  const fetch = server([one], { [`/clips/${ONE}`]: async () => (await held.keep.forget(), html("one")) });
  const held = setUp(fetch);
  await assert.rejects(held.keep.refresh());
  assert.equal(await (await held.caches.open(pagesOf("v1"))).match(`/clips/${ONE}`), undefined);
  assert.equal(await held.memory.get("state", "kept"), undefined);
});

test("a device without room keeps the newest and says so", async () => {
  const third = { ...one, id: TWO.replace("2", "3") };
  const fetch = server([one, two, third]);
  const { keep, memory } = setUp(fetch, { estimate: async () => ({ quota: 100, usage: 60 }) });
  await keep.refresh();
  const kept = await memory.get("state", "kept");
  assert.equal(kept.full, true);
  assert.deepEqual(kept.order, [ONE, TWO]);
  assert.ok(!fetch.asked.some(({ path }) => path.includes(third.id)));

  const tight = setUp(server([one, two]));
  const cache = await tight.caches.open(pagesOf("v1"));
  const { put } = cache;
  cache.put = (request, answer) => (request.endsWith(TWO) ? Promise.reject(new DOMException("", "QuotaExceededError")) : put(request, answer));
  await tight.keep.refresh();
  assert.deepEqual((await tight.memory.get("state", "kept")).order, [ONE]);
});

test("without a connection the kept pages answer, marked, and what is not kept leads to what is", async () => {
  const fetch = server([one]);
  const { keep, answers } = setUp(fetch);
  await keep.refresh();
  fetch.answers[`/clips/${ONE}`] = fetch.answers["/offline/feed"] = undefined;
  assert.equal(await text(answers.answer(visit(`/clips/${ONE}`))), "<!doctype html><html data-kept><p>one");
  for (const path of ["/", "/search?q=x", `/clips/${TWO}x`]) {
    assert.match(await text(answers.answer(visit(path))), /data-kept><p>feed/, path);
  }
});

test("a server that answers neither yes nor no does not keep a reader waiting", async () => {
  const fetch = server([one]);
  const { keep, answers } = setUp(fetch);
  await keep.refresh();
  fetch.answers["/"] = () => new Promise(() => {});
  assert.match(await text(answers.answer(visit("/"))), /feed/);
  fetch.answers["/"] = new Response("", { status: 502 });
  assert.match(await text(answers.answer(visit("/"))), /feed/);
});

test("where nothing is kept a page says so, and nothing of anybody", async () => {
  const { answers, files } = setUp(fakeServer({}));
  await assert.rejects(answers.answer(visit("/")));
  await files.install();
  assert.equal(await text(answers.answer(visit("/"))), AWAY);
});

test("pages of one build get the files of that build", async () => {
  const fetch = server([one]);
  const memory = fakeMemory();
  const caches = fakeCaches();
  const old = setUp(fetch, { memory, caches });
  await old.files.install();
  await old.keep.refresh();

  const fresh = setUp(fetch, { memory, caches, version: "v2" });
  await fresh.files.install();
  await fresh.files.tidy();
  assert.ok((await caches.keys()).includes(filesOf("v1")), "as long as its pages are kept");
  await assert.rejects(fresh.keep.refresh(), /another build/, "a page that another build wrote is not kept with this one's");

  // without a connection the kept page of the first build comes, and its files
  await (await caches.open(filesOf("v1"))).put("/base.css", new Response("old style"));
  fetch.answers["/"] = undefined;
  await fresh.answers.answer(visit("/"));
  assert.equal(await text(fresh.files.answer({ url: "https://o.example/base.css" }, "c")), "old style");

  // a page of a build that this worker does not have gets its files from the server
  fetch.answers["/"] = html("new page", "v3");
  fetch.answers["/base.css"] = new Response("newest style");
  await fresh.answers.answer(visit("/"));
  assert.equal(await text(fresh.files.answer({ url: "https://o.example/base.css" }, "c")), "newest style");

  for (const path of [`/clips/${ONE}`, "/offline/feed"]) {
    fetch.answers[path] = html("new", "v2");
  }
  await fresh.keep.refresh();
  await fresh.files.tidy();
  assert.deepEqual((await caches.keys()).sort(), [filesOf("v2"), IMAGES, pagesOf("v2")].sort());
});
