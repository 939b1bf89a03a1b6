// What became of the clips of each tab, for the popup and the icon. Kept in the browser's session storage: the
// background may be ended between two events and the popup comes and goes.

const key = (tabId) => `tab-${tabId}`;

/** @returns {Promise<{stage, url, title?, clip?, failure?, entry?, at}|undefined>} */
export async function readState(browser, tabId) {
  return (await browser.storage.session.get(key(tabId)))[key(tabId)];
}

export async function writeState(browser, tabId, state) {
  const full = { at: Date.now(), ...state };
  await browser.storage.session.set({ [key(tabId)]: full });
  return full;
}

export function forgetState(browser, tabId) {
  return browser.storage.session.remove(key(tabId));
}

/** The tabs whose state has changed, out of a change of the session storage: [[tabId, state]]. */
export function changedStates(changes) {
  return Object.entries(changes)
    .filter(([name, { newValue }]) => name.startsWith(key("")) && newValue)
    .map(([name, { newValue }]) => [Number(name.slice(key("").length)), newValue]);
}

/** Calls back with every new state of the tab. */
export function watchState(browser, tabId, callback) {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[key(tabId)]?.newValue) {
      callback(changes[key(tabId)].newValue);
    }
  });
}

/**
 * Whether a popup opened again shows what was done rather than doing it again: soon, on the same page, and not for a
 * failure. What has been under way for too long was cut short.
 */
export function isWorthShowing(last, tab, now = Date.now()) {
  // of some pages of the browser's own not even the address is told
  if (last === undefined || tab.url === undefined || last.url !== tab.url) {
    return false;
  }
  const minutes = last.stage === "capturing" || last.stage === "sending" ? 2 : 10;
  return now - last.at < minutes * 60_000 && last.stage !== "unconnected" && last.stage !== "failed";
}
