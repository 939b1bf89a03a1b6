// The only storage of settings. They stay on this device (storage.local): the token must not travel to others.

const DEFAULTS = {
  server: "",
  token: "",
  user: "",
  connectedAt: 0,
  images: true,
  selection: false,
  tags: [],
  badge: false,
  language: "",
};
const KEY = "settings";

export async function readSettings(browser) {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULTS, ...stored[KEY] };
}

export async function changeSettings(browser, changes) {
  const settings = { ...(await readSettings(browser)), ...changes };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Whether a server and a token are known; not whether they are right. */
export const isConnected = (settings) => settings.server !== "" && settings.token !== "";

/**
 * The server's address as the user typed it, put in order: a scheme is added (http on this computer, else https), path,
 * query and credentials go. Undefined when it is no address.
 */
export function serverAddress(typed) {
  const text = typed.trim();
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? "" : /^(localhost|127\.|\[::1\])/i.test(text) ? "http://" : "https://";
  try {
    const url = new URL(scheme + text);
    const known = url.protocol === "http:" || url.protocol === "https:";
    // Chromium takes a host with blanks, as %20
    return known && /^[\w.:[\]-]+$/.test(url.hostname) ? url.origin : undefined;
  } catch {
    return undefined;
  }
}

/** The match pattern of the server's host. Patterns know no port. */
export function hostPattern(server) {
  const url = new URL(server);
  return `${url.protocol}//${url.hostname}/*`;
}
