// The clips that wait to be delivered, each with its reason, and what can be done with them.

import { exportClip } from "./export.js";
import { explain } from "./popup-failure.js";

const find = (selector) => document.querySelector(selector);

function button(label, act) {
  const element = document.createElement("button");
  element.className = "quiet";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}

function row(view, entry) {
  const { words, outbox, settings } = view;
  const item = document.createElement("li");
  const name = document.createElement("b");
  name.textContent = entry.title || entry.url;
  const reason = document.createElement("span");
  reason.textContent = entry.failure ? explain(words, entry.failure, settings.server).title : words.say("sending");
  const discard = button(words.say("discard"), async () => {
    // asked twice, since this is the one way in which a clip can be lost
    if (discard.dataset.sure) {
      await outbox.remove(entry.id);
      await showOutbox(view);
    } else {
      discard.dataset.sure = "yes";
      discard.textContent = words.say("discard_sure");
    }
  });
  item.append(name, button(words.say("export"), async () => exportClip(document, await outbox.body(entry.id))), discard, reason);
  return item;
}

export async function showOutbox(view) {
  const entries = await view.outbox.list();
  const waiting = entries.filter((entry) => entry.failure);
  const box = find("#outbox");
  box.hidden = waiting.length === 0;
  box.querySelector("summary").textContent = view.words.count("waiting", waiting.length);
  box.querySelector("ul").replaceChildren(...waiting.map((entry) => row(view, entry)));
  find("#send").hidden = !waiting.some((entry) => !entry.stuck);
}
