// The reader: the bar keeps out of the way, the place is remembered, looks are chosen, pictures are seen large.
import { post } from "/post.js";
import { say } from "/toast.js";
import "/highlights.js";
import "/keys.js";
import "/zone.js";
import "/looks.js";
import "/blocks.js";
import "/footnotes.js";
import "/ledger.js";
import "/tidy.js";
import "/zoom.js";
import { rememberPlace } from "/place.js";

const bar = document.querySelector(".reader-bar");
const reading = document.querySelector(".reading");
const act = document.getElementById("act");
const OPPOSITE = { star: "unstar", unstar: "star" };

// the bar leaves on the way down and returns on the way up

let last = scrollY;
addEventListener(
  "scroll",
  () => {
    if (Math.abs(scrollY - last) > 8) {
      document.body.classList.toggle("reading-down", scrollY > last && scrollY > 80);
      last = scrollY;
    }
  },
  { passive: true },
);

async function star(verb) {
  bar.dataset.starred = String(verb === "star");
  try {
    await post(act, `/clips/${reading.dataset.id}/${verb}`);
    say(verb, () => star(OPPOSITE[verb]));
  } catch {
    bar.dataset.starred = String(verb !== "star");
    say("failed");
  }
}

bar.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-act]");
  if (button && OPPOSITE[button.dataset.act]) {
    event.preventDefault();
    star(button.dataset.act);
  }
});

// panels close when one clicks elsewhere or goes to a heading

document.addEventListener("click", (event) => {
  for (const panel of document.querySelectorAll(".panel[open]")) {
    if (!panel.contains(event.target) || event.target.closest(".toc a")) {
      panel.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  const panel = event.key === "Escape" && document.querySelector(".panel[open]");
  if (panel) {
    panel.open = false;
    panel.querySelector("summary").focus();
  }
});

rememberPlace(reading, document.querySelector(".reader-progress"));
