// The feed without losing one's place: actions in the background, more cards below, fresh ones announced.
import { page, post } from "/post.js";
import { say } from "/toast.js";
import "/fresh.js";
import "/keys.js";
import "/zone.js";
import "/selection.js";
import "/swipe.js";

const OPPOSITE = { archive: "unread", unread: "archive", star: "unstar", unstar: "star", trash: "restore", restore: "trash" };
const LEAVES = new Set(["archive", "unread", "trash", "restore"]);

const list = document.querySelector(".clips");
// the list as articles know it, so that coming back from one finds the place
const PLACE = `offprint.place ${list?.dataset.list ?? location.pathname + location.search}`;
const act = document.getElementById("act");

function address(clip, verb) {
  return `/clips/${clip.dataset.id}/${verb}`;
}

/** Takes a card away and hands back what puts it where it was. */
function remove(clip) {
  const next = clip.nextElementSibling;
  const neighbour = next ?? clip.previousElementSibling;
  clip.remove();
  neighbour?.querySelector("h2 a").focus({ preventScroll: true });
  return () => {
    list.insertBefore(clip, next?.isConnected ? next : null);
    clip.querySelector("h2 a").focus();
  };
}

async function perform(clip, verb) {
  const back = OPPOSITE[verb];
  const restore = LEAVES.has(verb) ? remove(clip) : () => setStar(clip, back);
  if (!LEAVES.has(verb)) {
    setStar(clip, verb);
  }
  try {
    await post(act, address(clip, verb));
  } catch {
    restore();
    say("failed");
    return;
  }
  say(verb, async () => {
    try {
      await post(act, address(clip, back));
      restore();
      say(back);
    } catch {
      say("failed");
    }
  });
}

function setStar(clip, verb) {
  clip.dataset.starred = String(verb === "star");
}

list?.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-act]");
  if (button) {
    event.preventDefault();
    perform(button.closest(".clip"), button.dataset.act);
  }
});

// one form takes the tags of whichever card asks

const tagging = document.getElementById("tagging");

function tagNames(clip) {
  return [...clip.querySelectorAll(".clip-facts .tag")].map((tag) => tag.textContent);
}

function showTags(clip, names) {
  const facts = clip.querySelector(".clip-facts");
  facts.querySelectorAll(".tag").forEach((tag) => tag.remove());
  for (const name of names) {
    const tag = document.createElement("a");
    tag.className = "tag";
    tag.href = `/?view=all&tag=${encodeURIComponent(name)}`;
    tag.textContent = name;
    facts.append(tag);
  }
}

list?.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-act='tag']");
  if (!link || event.ctrlKey || event.metaKey) {
    return;
  }
  event.preventDefault();
  const clip = link.closest(".clip");
  const form = tagging.querySelector("form");
  form.action = address(clip, "tags");
  form.elements.tags.value = tagNames(clip).join(", ");
  form.onsubmit = async (submitted) => {
    submitted.preventDefault();
    tagging.close();
    try {
      await post(form, form.action);
      showTags(clip, form.elements.tags.value.split(",").map((name) => name.trim()).filter(Boolean));
      say("tag");
    } catch {
      say("failed");
    }
  };
  tagging.showModal();
});

tagging?.querySelector("[data-close]").addEventListener("click", () => tagging.close());

// more cards are put below those that are there; the button stays a link for whoever opens it elsewhere

async function more() {
  const link = document.querySelector(".more a");
  if (!link || link.ariaBusy === "true") {
    return false;
  }
  link.ariaBusy = "true";
  try {
    const next = await page(link.href);
    const cards = [...next.querySelectorAll(".clips > .clip")].filter((card) => !document.getElementById(card.id));
    list.append(...cards.map((card) => document.importNode(card, true)));
    const further = next.querySelector(".more a");
    if (further) {
      link.href = further.getAttribute("href");
    } else {
      link.closest(".more").remove();
    }
    return true;
  } catch {
    say("failed");
    return false;
  } finally {
    link.ariaBusy = "false";
  }
}

document.querySelector(".more a")?.addEventListener("click", async (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const last = list.lastElementChild;
  if (await more()) {
    last.nextElementSibling?.querySelector("h2 a").focus({ preventScroll: true });
  }
});

// going back finds the same cards at the same place

addEventListener("pagehide", () => {
  sessionStorage.setItem(PLACE, JSON.stringify({ cards: list?.children.length ?? 0, y: scrollY }));
});

// an order of For you has a name once it is made: going back must not find another
list?.addEventListener("click", (event) => {
  if (event.target.closest("h2 a, .clip-image") && !new URLSearchParams(location.search).has("after")) {
    history.replaceState(history.state, "", list.dataset.list);
  }
});

async function goBack() {
  const place = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
  const read = /^#c-[0-9a-f-]+$/.test(location.hash) ? location.hash.slice(1) : undefined;
  if (!place || (!read && performance.getEntriesByType("navigation")[0]?.type !== "back_forward")) {
    return;
  }
  while (list && list.children.length < place.cards && (await more())) {
    // each round adds a stretch
  }
  scrollTo(0, place.y);
  const card = read && document.getElementById(read);
  if (card) {
    card.scrollIntoView({ block: "nearest" });
    card.querySelector("h2 a").focus({ preventScroll: true });
  }
  if (read) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
}

goBack();

// cards or a compact list, as this browser was told

const density = document.querySelector(".density");

function label() {
  density.textContent = document.documentElement.dataset.density === "list" ? density.dataset.cards : density.dataset.list;
}

density?.addEventListener("click", () => {
  const chosen = document.documentElement.dataset.density === "list" ? "cards" : "list";
  document.documentElement.dataset.density = chosen;
  localStorage.setItem("offprint.density", chosen);
  label();
});

if (density) {
  density.hidden = false;
  label();
}
