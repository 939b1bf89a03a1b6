// Events, and nothing remembered between them: the browser may end this at any time.

import { Delivery } from "./delivery.js";
import { clipTab } from "./clip.js";
import { Outbox } from "./outbox.js";
import { forgetState } from "./states.js";

const browser = globalThis.browser ?? globalThis.chrome;
const outbox = new Outbox();
const delivery = new Delivery({ browser, fetch: (...request) => fetch(...request), outbox });
const context = { browser, delivery, outbox };

const commands = {
  clip: ({ tab, options }) => clipTab(context, tab, options),
  retry: () => delivery.retry({ all: true }),
};

browser.runtime.onMessage.addListener((message, sender, answer) => {
  const command = sender.id === browser.runtime.id ? commands[message?.command] : undefined;
  if (!command) {
    return false;
  }
  command(message).then(() => answer({ done: true }), (error) => answer({ error: String(error) }));
  return true;
});

browser.alarms.onAlarm.addListener(() => delivery.retry());
browser.runtime.onStartup.addListener(() => delivery.retry({ all: true }));
browser.tabs.onRemoved.addListener((tabId) => forgetState(browser, tabId));
