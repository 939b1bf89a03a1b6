// Events, and nothing remembered between them: the browser may end this at any time.

import { clipAllTabs } from "./all-tabs.js";
import { clipAddress, clipTab } from "./clip.js";
import { Delivery } from "./delivery.js";
import { showIcon, showIfKept } from "./icon.js";
import { createMenus, MENUS } from "./menus.js";
import { Outbox } from "./outbox.js";
import { changedStates, forgetState, readState, writeState } from "./states.js";

const browser = globalThis.browser ?? globalThis.chrome;
const request = (...details) => fetch(...details);

// The popup shows what has become of its tab's clip, also when that took a while.
async function delivered(entry, state) {
  if (entry.tabId !== undefined && (await readState(browser, entry.tabId))?.entry === entry.id) {
    await writeState(browser, entry.tabId, { url: entry.url, title: entry.title, ...state });
  }
}

const delivery = new Delivery({ browser, fetch: request, outbox: new Outbox(), delivered });
const context = { browser, fetch: request, delivery };

const commands = {
  clip: ({ tab, options }) => clipTab(context, tab, options),
  retry: () => delivery.retry({ all: true }),
  all: () => clipAllTabs(context),
};

browser.runtime.onMessage.addListener((message, sender, answer) => {
  const command = sender.id === browser.runtime.id ? commands[message?.command] : undefined;
  if (!command) {
    return false;
  }
  command(message).then(() => answer({ done: true }), (error) => answer({ error: String(error) }));
  return true;
});

browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
  if (menuItemId === MENUS.link) {
    clipAddress(context, linkUrl, tab.id);
  } else {
    clipTab(context, tab, { selectionOnly: menuItemId === MENUS.selection });
  }
});

browser.runtime.onInstalled.addListener(() => createMenus(browser));
browser.runtime.onStartup.addListener(() => delivery.retry({ all: true }));
browser.alarms.onAlarm.addListener(() => delivery.retry());
browser.permissions.onAdded.addListener(() => clipAllTabs(context));
browser.tabs.onRemoved.addListener((tabId) => forgetState(browser, tabId));
browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
  if (status === "complete") {
    showIfKept(context, tab);
  }
});
browser.storage.session.onChanged.addListener((changes) => {
  for (const [tabId, state] of changedStates(changes)) {
    showIcon(browser, tabId, state);
  }
});
