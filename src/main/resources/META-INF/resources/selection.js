// Many cards at once: chosen by their boxes, changed by one button, taken back by one more.
import { say } from "/toast.js";

const OPPOSITE = { archive: "unread", unread: "archive", trash: "restore", star: "unstar" };

const act = document.getElementById("act");
const bar = document.querySelector(".selection");
const select = bar && document.querySelector(".select");

function chosen() {
  return [...document.querySelectorAll(".clip-check:checked")].map((box) => box.closest(".clip"));
}

function selecting(on) {
  bar.parentElement.classList.toggle("selecting", on);
  const words = select.textContent;
  select.textContent = select.dataset.done;
  select.dataset.done = words;
}

async function change(verb) {
  const clips = chosen();
  if (clips.length === 0) {
    return;
  }
  const places = clips.map((clip) => [clip, clip.nextElementSibling]);
  const list = clips[0].parentElement;
  const ids = clips.map((clip) => clip.dataset.id);
  try {
    await send(verb, ids);
  } catch {
    say("failed");
    return;
  }
  const show = (starred) => clips.forEach((clip) => (clip.dataset.starred = String(starred)));
  if (verb === "star") {
    show(true);
  } else {
    clips.forEach((clip) => clip.remove());
  }
  say(verb, async () => {
    try {
      await send(OPPOSITE[verb], ids);
      if (verb === "star") {
        show(false);
      }
      // from the end, so that each finds its neighbour in place
      for (const [clip, next] of places.reverse()) {
        list.insertBefore(clip, next?.isConnected ? next : null);
      }
    } catch {
      say("failed");
    }
  });
}

async function send(verb, ids) {
  document.querySelectorAll(".clip-check").forEach((box) => (box.checked = ids.includes(box.value) && box.checked));
  const body = new URLSearchParams(new FormData(act));
  body.delete("id");
  ids.forEach((id) => body.append("id", id));
  const answer = await fetch(`/clips/selected/${verb}`, { method: "POST", body, redirect: "manual" });
  if (answer.type !== "opaqueredirect" && !answer.ok) {
    throw new Error(`answered ${answer.status}`);
  }
}

bar?.addEventListener("click", (event) => {
  const button = event.target.closest("[data-all]");
  if (button) {
    event.preventDefault();
    change(button.dataset.all);
  }
});

if (select) {
  select.hidden = false;
  select.addEventListener("click", () => selecting(!bar.parentElement.classList.contains("selecting")));
}
