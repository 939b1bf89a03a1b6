import assert from "node:assert/strict";
import { test } from "node:test";
import { player } from "../../main/resources/META-INF/resources/listen/player.js";
import { sentences } from "../../main/resources/META-INF/resources/listen/sentences.js";
import { voiceFor, voicesFor } from "../../main/resources/META-INF/resources/listen/voices.js";

const cut = (text, language) => sentences(text, language).map(({ from, to }) => text.slice(from, to));

/** Speaks when told to, and as browsers do: cancelling tells the utterance, later. */
function fakeSpeech() {
  const speech = {
    said: [],
    speak(utterance) {
      speech.said.push(utterance.text);
      speech.now = utterance;
    },
    cancel() {
      const cancelled = speech.now;
      speech.now = undefined;
      queueMicrotask(() => cancelled?.onerror({ error: "canceled" }));
    },
    finish: () => speech.now.onend(),
    fail: (error) => speech.now.onerror({ error }),
  };
  return speech;
}

function setUp(...texts) {
  const speech = fakeSpeech();
  let ended = 0;
  const told = [];
  const it = player({
    speech,
    utter: ({ text }) => ({ text }),
    sentences: texts.map((text) => ({ text })),
    tell: (state) => told.push({ ...state }),
    end: () => (ended += 1),
  });
  return { speech, it, told, ended: () => ended };
}

test("text is cut into sentences, as its language writes them", () => {
  assert.deepEqual(cut("One. Two?  Three", "en"), ["One.", "Two?", "Three"]);
  assert.deepEqual(cut("今日は晴れ。明日は雨。", "ja"), ["今日は晴れ。", "明日は雨。"]);
  assert.deepEqual(cut("   ", "en"), []);
  assert.deepEqual(cut("A language that there is not.", "not a language"), ["A language that there is not."]);
});

test("what takes too long for one breath is cut at commas, then between words, and nothing is lost", () => {
  for (const text of [`${"a long way, and ".repeat(40)}then home.`, "word ".repeat(150).trim(), "x".repeat(901)]) {
    const parts = cut(text, "en");
    assert.ok(parts.every((part) => part.length <= 200), String(parts.map((part) => part.length)));
    assert.equal(parts.join("").replace(/\s/g, ""), text.replace(/\s/g, ""));
  }
  assert.ok(cut(`${"a long way, and ".repeat(40)}then home.`, "en")[0].endsWith(","));
});

test("sentence follows sentence, and the end is told once", () => {
  const { speech, it, ended } = setUp("one", "two");
  it.play();
  speech.finish();
  assert.equal(it.state.index, 1);
  speech.finish();
  assert.deepEqual(speech.said, ["one", "two"]);
  assert.equal(ended(), 1);
  assert.deepEqual(it.state, { index: 0, playing: false, blocked: false });
});

test("pausing keeps the place, and going on begins the sentence again", async () => {
  const { speech, it, ended } = setUp("one", "two", "three");
  it.play();
  speech.finish();
  it.pause();
  await null;
  assert.deepEqual(it.state, { index: 1, playing: false, blocked: false });
  it.toggle();
  speech.finish();
  assert.deepEqual(speech.said, ["one", "two", "two", "three"]);
  assert.equal(ended(), 0);
});

test("steps go as far as there is something, and what was cut short says nothing more", async () => {
  const { speech, it } = setUp("one", "two", "three");
  it.play();
  it.next();
  await null;
  assert.equal(it.state.index, 1);
  it.next();
  it.next();
  await null;
  assert.equal(speech.said.at(-1), "three");
  it.pause();
  it.previous();
  assert.equal(it.state.index, 1);
  assert.equal(it.state.playing, false);
});

test("a browser that waits for a touch is waited for; one bad sentence is left out, three end it", () => {
  const { speech, it } = setUp("one", "two", "three", "four", "five");
  it.play();
  speech.fail("not-allowed");
  assert.deepEqual(it.state, { index: 0, playing: false, blocked: true });
  it.play();
  speech.fail("synthesis-failed");
  assert.equal(it.state.index, 1);
  speech.finish();
  speech.fail("network");
  speech.fail("network");
  assert.equal(it.state.playing, true);
  speech.fail("network");
  assert.equal(it.state.playing, false);
});

test("voices are found by language, region first, then those on this device", () => {
  const voice = (lang, voiceURI, more = {}) => ({ lang, voiceURI, ...more });
  const all = [
    voice("en-US", "far"),
    voice("en_GB", "british"),
    voice("en-US", "near", { localService: true }),
    voice("de-DE", "german", { default: true }),
  ];
  assert.deepEqual(voicesFor(all, "en-US").map(({ voiceURI }) => voiceURI), ["near", "far", "british"]);
  assert.equal(voiceFor(all, "en-GB").voiceURI, "british");
  assert.equal(voiceFor(all, "de").voiceURI, "german");
  assert.equal(voiceFor(all, "en-US", "far").voiceURI, "far");
  assert.equal(voiceFor(all, "fi"), undefined);
});
