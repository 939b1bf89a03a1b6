// The one sequence: capture, keep in the outbox, send, report.

import { seal } from "./envelope.js";
import { describe, Failure } from "./failures.js";
import { capturePage, isWeb } from "./page.js";
import { readSettings, isConnected } from "./settings.js";
import { writeState } from "./states.js";

const fields = ({ url, title, marks, visibleWords, visibleImages }) => ({ url, title, marks, visibleWords, visibleImages });

/** Clips what is in the tab. What becomes of it is in the tab's state; nothing is thrown. */
export async function clipTab({ browser, delivery }, tab, { selectionOnly = false } = {}) {
  const about = { url: tab.url, title: tab.title };
  const report = (state) => writeState(browser, tab.id, { ...about, ...state });
  try {
    const settings = await readSettings(browser);
    if (!isConnected(settings)) {
      return await report({ stage: "unconnected" });
    }
    await report({ stage: "capturing" });
    const captured = await capturePage(browser, tab.id);
    about.url = captured.url ?? tab.url;
    about.title = captured.title ?? tab.title;
    const body = await bodyOf({ browser, settings, about, captured, selectionOnly });
    await report({ stage: "sending" });
    return await report(await delivery.send(about, body));
  } catch (error) {
    return report({ stage: "failed", failure: describe(error) });
  }
}

/** Clips a page that is not open, by its address: the server fetches it. */
export async function clipAddress({ browser, delivery }, url, tabId) {
  const settings = await readSettings(browser);
  const clip = common(browser, { url }, settings);
  const state = isConnected(settings) ? await delivery.send({ url, title: url }, await seal(clip)) : { stage: "unconnected" };
  return writeState(browser, tabId, { url, byAddress: true, ...state });
}

async function bodyOf({ browser, settings, about, captured, selectionOnly }) {
  if (captured.refused) {
    return byAddress({ browser, settings, about, reason: captured.refused });
  }
  const clip = common(browser, fields(captured), settings);
  if (selectionOnly && captured.selection) {
    clip.selection = captured.selection;
  }
  return seal(clip, captured.html);
}

// What can't be captured may still be had by its address, a PDF above all.
function byAddress({ browser, settings, about, reason }) {
  const isDocument = reason === "pdf" || reason === "not-a-page" || /\.pdf([?#]|$)/i.test(about.url ?? "");
  if (!isDocument || !isWeb(about.url)) {
    throw new Failure(reason === "page-too-large" ? "page_too_large" : "closed_page");
  }
  about.byAddress = true;
  return seal(common(browser, { url: about.url, title: about.title }, settings));
}

function common(browser, clip, settings) {
  const tags = settings.tags.length > 0 ? { tags: settings.tags } : {};
  return { ...clip, ...tags, capturedAt: new Date().toISOString(), client: `offprint-extension/${browser.runtime.getManifest().version}` };
}
