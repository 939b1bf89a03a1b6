// What was kept of the page, and what can be done with the clip.

import { forgetState, writeState } from "./states.js";
import { changeTags, fillTags } from "./popup-tags.js";
import { explain } from "./popup-failure.js";

const find = (selector) => document.querySelector(selector);
// the clip on show, by its entry in the outbox: what is being typed must not be drawn over
let shown;

function verdict(words, clip) {
  if (clip.pending) {
    return words.say("saved_pending");
  }
  const kept = clip.kept ?? { words: clip.words ?? 0, images: 0 };
  const parts = [words.count("words", kept.words)];
  if (kept.images > 0) {
    parts.push(words.count("images", kept.images));
  }
  return words.say("saved", parts.join(", "));
}

/** What was kept of what the reader saw; of pictures only where there were any. */
export function seen(words, { kept, pending, confidence, confidenceReason }) {
  const lines = [];
  if (kept?.visibleWords > 0 && !pending) {
    const { images = 0, visibleImages = 0 } = kept;
    lines.push(images + visibleImages === 0
      ? words.say("of_seen_words", kept.words, kept.visibleWords)
      : words.say("of_seen", kept.words, kept.visibleWords, images, visibleImages));
  }
  if (confidenceReason && confidence < 0.5) {
    lines.push(words.say("low_confidence", confidenceReason));
  }
  return lines.join(" ");
}

function origin(words, { clip, isNew, byAddress }) {
  const site = clip.siteName ?? new URL(clip.url).hostname;
  const parts = [site];
  if (!isNew) {
    parts.push(words.say("clipped_before", words.date(clip.clippedAt)));
  }
  if (byAddress) {
    parts.push(words.say("by_address"));
  }
  return parts.join(" · ");
}

function showRemoved(words, removed = []) {
  find(".removed").hidden = removed.length === 0;
  find(".removed summary").textContent = words.count("removed", removed.length);
  find(".removed ul").replaceChildren(...removed.map(({ kind, words: count, text }) => {
    const item = document.createElement("li");
    item.textContent = `${words.say(`kind_${kind}`) || kind}, ${words.count("words", count ?? 0)}`;
    const start = document.createElement("span");
    start.textContent = text ?? "";
    item.append(start);
    return item;
  }));
}

// Changes go straight to the server; what can't be changed is said, and the clip stays as it was.
async function attempt({ words, settings }, act) {
  const trouble = find(".trouble");
  trouble.hidden = true;
  try {
    return (await act()) ?? true;
  } catch (error) {
    const { title, advice } = explain(words, { code: error.code ?? "unexpected" }, settings.server);
    trouble.textContent = `${title} ${advice}`;
    trouble.hidden = false;
    return undefined;
  }
}

function listen(view, state) {
  const { api, words, browser, tab } = view;
  const { clip } = state;
  const change = async (changes) => {
    const done = await attempt(view, () => api.change(clip.id, changes));
    if (done) {
      Object.assign(clip, changes);
      await writeState(browser, tab.id, state);
    }
    return done;
  };
  find("#note").onchange = (event) => change({ note: event.target.value });
  find("#archive").onclick = async () => {
    const wanted = clip.state === "archived" ? "unread" : "archived";
    if (await change({ state: wanted })) {
      labelArchive(words, clip);
    }
  };
  find("#undo").onclick = async () => {
    if (await attempt(view, () => api.undo(clip.id))) {
      find("#kept .verdict").textContent = words.say("undone");
      find("#kept .seen").textContent = "";
      find(".removed").hidden = true;
      find(".earlier").hidden = true;
      find("#undo").disabled = true;
      await forgetState(browser, tab.id);
    }
  };
  changeTags(words, clip.tags ?? [], (tags) => change({ tags }));
}

function labelArchive(words, clip) {
  find("#archive").textContent = words.say(clip.state === "archived" ? "archived" : "archive");
}

export async function showKept(view, state) {
  const { words, settings, api } = view;
  const { clip } = state;
  if (shown === state.entry) {
    return;
  }
  shown = state.entry;
  find("#kept .verdict").textContent = verdict(words, clip);
  find("#kept .verdict").classList.toggle("pending", clip.pending === true);
  find("#kept h1 a").textContent = clip.title || state.title || clip.url;
  find("#kept .site").textContent = origin(words, state);
  find("#kept .seen").textContent = seen(words, clip);
  find(".earlier").hidden = !view.earlier;
  find(".earlier span").textContent = view.earlier ? words.say("saved_ago", words.ago(state.at)) : "";
  for (const link of document.querySelectorAll("#kept a.open")) {
    link.href = `${settings.server}/clips/${clip.id}`;
    link.target = "_blank";
  }
  showRemoved(words, clip.removed);
  find("#note").value = clip.note ?? "";
  labelArchive(words, clip);
  listen(view, state);
  await api.tags().then(fillTags, () => undefined);
}
