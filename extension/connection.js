// Makes, tests and ends the connection to a server.

import { Api } from "./api.js";
import { Failure } from "./failures.js";
import { pair } from "./pairing.js";
import { changeSettings, hostPattern, readSettings } from "./settings.js";

function pauseUntil(signal) {
  return (milliseconds) => new Promise((resolve, reject) => {
    const stop = () => reject(new Failure("cancelled"));
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener("abort", stop, { once: true });
    setTimeout(resolve, milliseconds);
  });
}

async function expectGrant(granted) {
  if (!(await granted)) {
    throw new Failure("not_granted");
  }
}

/** Asks the server something that only a good token is answered. */
export function test({ browser, fetch }, settings) {
  return new Api(browser, fetch, settings).current();
}

async function finish(context, connection) {
  await changeSettings(context.browser, { ...connection, connectedAt: Date.now() });
  await context.browser.runtime.sendMessage({ command: "retry" });
}

export const connect = {
  /** With a token that the user has pasted; kept only when the server accepts it. */
  async byToken(context, server, granted, token) {
    await expectGrant(granted);
    if (!token) {
      throw new Failure("wrong_token");
    }
    const { user } = await test(context, { server, token });
    await finish(context, { server, token, user });
  },

  /** With a code that the user types on the server's page. */
  async byCode(context, server, granted, { show, signal }) {
    await expectGrant(granted);
    const name = await nameOf(context.browser);
    const connection = await pair({ ...context, server, name, show, pause: pauseUntil(signal) });
    await finish(context, connection);
  },
};

async function nameOf(browser) {
  const { os } = await browser.runtime.getPlatformInfo();
  const product = browser.runtime.getBrowserInfo ? (await browser.runtime.getBrowserInfo()).name : "Chromium";
  const system = { linux: "Linux", mac: "macOS", win: "Windows", cros: "ChromeOS", android: "Android" }[os] ?? os;
  return `${product} · ${system}`;
}

/** Forgets the token here and, if it can be reached, there. Returns whether the server has revoked it. */
export async function disconnect({ browser, fetch }) {
  const settings = await readSettings(browser);
  const revoked = await new Api(browser, fetch, settings).revoke().then(() => true, () => false);
  await changeSettings(browser, { token: "", user: "", connectedAt: 0 });
  await browser.permissions.remove({ origins: [hostPattern(settings.server)] }).catch(() => false);
  return revoked;
}
