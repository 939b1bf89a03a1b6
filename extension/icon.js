// The button's picture: what has become of the tab's clip, by shape as well as by colour.

import { Api } from "./api.js";
import { isWeb } from "./page.js";
import { isConnected, readSettings } from "./settings.js";

const PICTURES = {
  capturing: "working",
  sending: "working",
  kept: "kept",
  waiting: "waiting",
  failed: "failed",
  unconnected: "failed",
};

const files = (name) => ({ 16: `icons/${name}-16.png`, 32: `icons/${name}-32.png` });

async function show(browser, tabId, picture, title) {
  try {
    await browser.action.setIcon({ tabId, path: files(picture) });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // the tab is gone, and its button with it
  }
}

export function showIcon(browser, tabId, state) {
  const picture = PICTURES[state.stage] ?? "mark";
  return show(browser, tabId, picture, browser.i18n.getMessage(`icon_${picture}`));
}

/** Where the user has asked for it: marks the button on a page that was kept before, and says when. */
export async function showIfKept({ browser, fetch }, tab) {
  const settings = await readSettings(browser);
  if (!settings.badge || !isConnected(settings) || !isWeb(tab.url) || tab.url.startsWith(settings.server)) {
    return;
  }
  const known = await new Api(browser, fetch, settings).exists(tab.url).catch(() => undefined);
  if (known?.exists) {
    const date = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: "medium" });
    await show(browser, tab.id, "kept", browser.i18n.getMessage("kept_on", date.format(new Date(known.clippedAt))));
  }
}
