// What happens to highlights: asked of the server first, then told to whatever on the page shows them.
import { say } from "/toast.js";

const csrf = document.querySelector("meta[name='csrf-token']").content;

async function send(method, address, body) {
  const answer = await fetch(address, {
    method,
    keepalive: true,
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail ?? "", { cause: answer.status });
  }
  return answer.status === 204 ? undefined : { ...(await answer.json()), fresh: answer.status === 201 };
}

/** Says in the server's words why it would not, or that it could not be reached. */
function sayWhy(error) {
  if (error.cause === 422) {
    document.getElementById("said").dataset.refused = error.message;
    say("refused");
  } else {
    say("failed");
  }
}

function tell(highlight, more = {}) {
  document.dispatchEvent(new CustomEvent("highlight", { detail: { ...highlight, ...more } }));
}

/** Calls back with every highlight that was made or changed, and with `gone: true` once it was deleted. */
export function onHighlight(listener) {
  document.addEventListener("highlight", (event) => listener(event.detail));
}

/** Resolves with the new highlight, or with nothing when that did not work. */
export async function add(clip, highlight, more) {
  try {
    const made = await send("POST", `/api/v1/clips/${clip}/highlights`, highlight);
    tell(made, more);
    if (made.fresh) {
      say("highlighted", () => drop(made.id));
    } else {
      say("saved");
    }
    return made;
  } catch (error) {
    sayWhy(error);
    return undefined;
  }
}

/** Resolves with whether it worked. */
export async function edit(id, change) {
  try {
    tell(await send("PATCH", `/api/v1/highlights/${id}`, change));
    return true;
  } catch (error) {
    sayWhy(error);
    return false;
  }
}

/** Deletes it, and offers to make it again just as it was. */
export async function drop(id) {
  try {
    const was = await send("GET", `/api/v1/highlights/${id}`);
    await send("DELETE", `/api/v1/highlights/${id}`);
    tell({ id, gone: true });
    say("unhighlighted", () => add(was.clipId, was));
  } catch (error) {
    sayWhy(error);
  }
}
