// Keeps all tabs of a window. The browser asks the user before it lets us read them, and may close the popup for that:
// so the wish is written down first, and whoever comes first, the popup or the grant, fulfils it.

import { clipAddress, clipTab } from "./clip.js";
import { isWeb } from "./page.js";

const WISH = "all-tabs-wish";
const PROGRESS = "all-tabs";
const GOOD_FOR_MILLISECONDS = 2 * 60 * 1000;
export const ALL_PAGES = { origins: ["http://*/*", "https://*/*"] };

export function wishForAllTabs(browser, windowId) {
  return browser.storage.session.set({ [WISH]: { windowId, at: Date.now() } });
}

export async function readAllTabs(browser) {
  return (await browser.storage.session.get(PROGRESS))[PROGRESS];
}

export function watchAllTabs(browser, callback) {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[PROGRESS]?.newValue) {
      callback(changes[PROGRESS].newValue);
    }
  });
}

function takeWish(browser) {
  return navigator.locks.request(WISH, async () => {
    const wish = (await browser.storage.session.get(WISH))[WISH];
    await browser.storage.session.remove(WISH);
    return wish && Date.now() - wish.at < GOOD_FOR_MILLISECONDS ? wish : undefined;
  });
}

/** Fulfils the wish, if there is one and the pages may be read. */
export async function clipAllTabs(context) {
  const { browser } = context;
  if (!(await browser.permissions.contains(ALL_PAGES))) {
    return;
  }
  const wish = await takeWish(browser);
  if (!wish) {
    return;
  }
  const tabs = (await browser.tabs.query({ windowId: wish.windowId })).filter(({ url }) => isWeb(url));
  const progress = { total: tabs.length, done: 0, kept: 0, waiting: 0, failed: 0 };
  await browser.storage.session.set({ [PROGRESS]: progress });
  for (const tab of tabs) {
    // a tab put to sleep has no page to read
    const { stage } = await (tab.discarded ? clipAddress(context, tab.url, tab.id) : clipTab(context, tab));
    progress.done++;
    progress[stage in progress ? stage : "failed"]++;
    await browser.storage.session.set({ [PROGRESS]: progress });
  }
}
