// Connecting without secrets to copy: the server shows nothing, the extension shows a short code, and the user, signed
// in to the server, types it there. Only the tab that asked knows the verifier of its challenge.

import { Api } from "./api.js";
import { Failure } from "./failures.js";

const PAUSE_MILLISECONDS = 2000;
const GOOD_FOR_MILLISECONDS = 5 * 60 * 1000;

const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

async function challengeFor(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

/** Whether a version such as 0.9.1 is older than another. */
export function isOlder(version, minimum) {
  return version.localeCompare(minimum ?? "0", "en", { numeric: true }) < 0;
}

/**
 * Opens a pairing and waits until the user has typed the code.
 *
 * @param show called with the code and the address of the page where it is typed
 * @param pause waits for so many milliseconds; rejects when the user gives up
 * @returns {Promise<{server, token, user}>}
 */
export async function pair({ browser, fetch, server, name, show, pause }) {
  const api = new Api(browser, fetch, { server, token: "" });
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const { id, code, minimumExtension } = await api.openPairing(name, await challengeFor(verifier));
  if (isOlder(browser.runtime.getManifest().version, minimumExtension)) {
    throw new Failure("client_too_old");
  }
  show(code, `${server}/pair`);
  for (let waited = 0; waited < GOOD_FOR_MILLISECONDS; waited += PAUSE_MILLISECONDS) {
    await pause(PAUSE_MILLISECONDS);
    const answer = await poll(api, id, verifier);
    if (answer?.token) {
      return { server, token: answer.token, user: answer.user ?? "" };
    }
  }
  throw new Failure("pairing_expired");
}

// A busy server or a moment without network is no reason to give up; a code that has run out is.
async function poll(api, id, verifier) {
  try {
    return await api.pollPairing(id, verifier);
  } catch (error) {
    if (error.code === "not_found") {
      throw new Failure("pairing_expired");
    }
    if (!error.waits) {
      throw error;
    }
    return undefined;
  }
}
