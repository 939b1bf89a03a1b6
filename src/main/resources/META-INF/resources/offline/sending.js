// What becomes of a change: it goes to the server at once, or waits behind those that wait already.
import { acknowledge, changesOf } from "./requests.js";

const PATIENCE = 15_000;
const UNREACHABLE = new Set([502, 504]);

async function isOfAnOldSession(answer) {
  return answer.status === 403 && (await answer.clone().json().catch(() => ({}))).code === "stale-form";
}

/** The server's answer, or nothing when it cannot be had in time or from a page too old to be trusted. */
async function answerOf(request, fetch, patience) {
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  try {
    const answer = await Promise.race([fetch(request), late]);
    return !answer || UNREACHABLE.has(answer.status) || (await isOfAnOldSession(answer)) ? undefined : answer;
  } catch {
    return undefined;
  }
}

/**
 * @param queue see changes.js
 * @param put called when something was put off
 */
export function sending({ fetch, queue, put, patience = PATIENCE }) {
  async function hold(request) {
    const again = request.clone();
    for (const { clip, fields } of await changesOf(request)) {
      await queue.add(clip, fields);
    }
    await put();
    return acknowledge(again);
  }

  /** Kept pages show what was changed, also when the server knows it. */
  async function see(request) {
    for (const { clip, fields } of await changesOf(request)) {
      await queue.see(clip, fields);
    }
  }

  /** @returns `{answer, held}`: what to tell the page, and whether the change waits now */
  async function change(request) {
    const copy = request.clone();
    const seen = request.clone();
    const first = (await queue.waiting()).length === 0;
    const answer = first ? await answerOf(request, fetch, patience) : undefined;
    if (!answer) {
      return { answer: await hold(copy), held: true };
    }
    if (answer.ok || answer.type === "opaqueredirect") {
      await see(seen);
    }
    return { answer, held: false };
  }

  return { change };
}
