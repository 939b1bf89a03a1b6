import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { seen } from "../../../extension/popup-kept.js";
import { isWorthShowing } from "../../../extension/states.js";
import { Words } from "../../../extension/words.js";

async function words(language) {
  const file = new URL(`../../../extension/_locales/${language}/messages.json`, import.meta.url);
  return new Words(undefined, language, JSON.parse(await readFile(file, "utf8")));
}

const clip = (images, visibleImages) => ({ kept: { words: 90, visibleWords: 120, images, visibleImages } });

test("pictures are spoken of only where there were any", async () => {
  const [en, de] = [await words("en"), await words("de")];
  assert.equal(seen(en, clip(0, 0)), "Kept 90 of 120 words that you saw.");
  assert.equal(seen(de, clip(0, 0)), "Behalten: 90 von 120 Wörtern, die zu sehen waren.");
  assert.equal(seen(en, clip(0, undefined)), "Kept 90 of 120 words that you saw.");
  assert.equal(seen(en, clip(0, 2)), "Kept 90 of 120 words and 0 of 2 images that you saw.");
  assert.equal(seen(de, clip(1, 2)), "Behalten: 90 von 120 Wörtern und 1 von 2 Bildern, die zu sehen waren.");
});

test("says how long ago a clip was saved", async () => {
  const [en, de] = [await words("en"), await words("de")];
  const now = 1_000_000_000;
  const ago = (language, minutes) => language.say("saved_ago", language.ago(now - minutes * 60_000, now));
  assert.equal(ago(en, 3.9), "Saved 3 minutes ago.");
  assert.equal(ago(en, 0.5), "Saved this minute.");
  assert.equal(ago(de, 1), "Gespeichert: vor 1 Minute.");
  // a clock that was set back
  assert.equal(ago(de, -5), "Gespeichert: in dieser Minute.");
});

test("a popup opened again shows what was done soon before on the same page", () => {
  const isShown = (stage, minutes, url = "u") => isWorthShowing({ stage, url: "u", at: 0 }, { url }, minutes * 60_000);
  assert.ok(isShown("kept", 9) && isShown("waiting", 9) && isShown("sending", 1));
  assert.ok(!isShown("kept", 11) && !isShown("sending", 3) && !isShown("failed", 0) && !isShown("unconnected", 0));
  assert.ok(!isShown("kept", 0, "another"));
  // nothing done yet, on a page whose address the browser keeps to itself
  assert.equal(isWorthShowing(undefined, {}), false);
});
