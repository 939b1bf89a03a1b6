// A page that was kept some time ago, shown as things are now: without what is not here, with what was changed since.
import { memory as open } from "./memory.js";

function showTags(where, names) {
  where.querySelectorAll(".tag").forEach((tag) => tag.remove());
  for (const name of names) {
    const tag = document.createElement("a");
    tag.className = "tag";
    tag.href = `/?view=all&tag=${encodeURIComponent(name)}`;
    tag.textContent = name;
    where.append(tag);
  }
}

function showFeed(feed, here, seen) {
  for (const card of feed.querySelectorAll(".clip")) {
    const { state = "unread", starred, tags } = seen.get(card.dataset.id) ?? {};
    if (!here.has(card.dataset.id) || state !== "unread") {
      card.remove();
      continue;
    }
    card.dataset.starred = String(starred ?? card.dataset.starred === "true");
    if (tags) {
      showTags(card.querySelector(".clip-facts"), tags);
    }
    card.dataset.here = "";
  }
  feed.querySelector(".kept-nothing").hidden = feed.querySelector(".clip") !== null;
  feed.querySelector(".kept-elsewhere").hidden = location.pathname === "/";
}

/** Next and previous are the kept ones, so that no step leads into nothing. */
function showNeighbours(id, order, seen) {
  const unread = order.filter((other) => other === id || (seen.get(other)?.state ?? "unread") === "unread");
  const at = unread.indexOf(id);
  const lead = (rel, other) => {
    const link = document.querySelector(`.reader-bar [rel='${rel}']`);
    if (link) {
      link.hidden = !other;
      link.href = `/clips/${other}`;
    }
  };
  lead("prev", unread[at - 1]);
  lead("next", unread[at + 1]);
  const after = document.querySelector("#next [name='return']");
  if (after) {
    after.value = unread[at + 1] ? `/clips/${unread[at + 1]}` : "/";
  }
}

function showArticle(reading, order, seen) {
  const { id } = reading.dataset;
  const { starred, progress, progressAnchor, tags } = seen.get(id) ?? {};
  if (starred !== undefined) {
    document.querySelector(".reader-bar").dataset.starred = String(starred);
  }
  if (progress !== undefined) {
    document.querySelector(".reader-progress").value = 100 * progress;
    reading.dataset.progress = progress;
    reading.dataset.anchor = progressAnchor ?? reading.dataset.anchor;
  }
  const field = document.getElementById("tag-names");
  if (tags && field) {
    field.value = tags.join(", ");
  }
  showNeighbours(id, order, seen);
}

/** Those made without a connection, which the kept page cannot have yet. */
async function showHighlights(article, waiting) {
  if (waiting.length === 0) {
    return;
  }
  const { partsAt } = await import("/marks.js");
  for (const { highlight } of waiting) {
    document.dispatchEvent(new CustomEvent("highlight", { detail: { ...highlight, parts: partsAt(article, highlight) } }));
  }
}

export async function showKept() {
  const memory = open();
  const kept = await memory.get("state", "kept");
  const seen = new Map((await memory.all("seen")).map(({ clip, fields }) => [clip, fields]));
  const feed = document.querySelector(".kept-feed");
  const reading = document.querySelector(".reading");
  if (feed) {
    showFeed(feed, new Set(kept?.order), seen);
  } else if (reading) {
    showArticle(reading, kept?.order ?? [], seen);
    const mine = (await memory.all("changes")).filter(({ clip, highlight }) => highlight && clip === reading.dataset.id);
    await showHighlights(reading.querySelector(".article"), mine);
  }
}
