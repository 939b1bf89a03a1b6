// The one sequence: capture, keep in the outbox, send, report.

import { seal } from "./envelope.js";
import { describe, Failure } from "./failures.js";
import { capturePage, capturePictures, isWeb } from "./page.js";
import { readSettings, isConnected } from "./settings.js";
import { writeState } from "./states.js";

/**
 * Clips what is in the tab. What becomes of it is in the tab's state; nothing is thrown.
 *
 * @param tab {id, windowId, url, title}
 * @param selectionOnly keep what is selected rather than the page
 */
export async function clipTab({ browser, delivery }, tab, { selectionOnly = false } = {}) {
  const about = { tabId: tab.id, url: tab.url, title: tab.title };
  const report = (state) => writeState(browser, tab.id, { url: about.url, title: about.title, ...state });
  try {
    const settings = await readSettings(browser);
    if (!isConnected(settings)) {
      return await report({ stage: "unconnected" });
    }
    await report({ stage: "capturing" });
    const captured = await capturePage(browser, tab);
    about.url = captured.url ?? tab.url;
    about.title = captured.title ?? tab.title;
    if (captured.refused) {
      refuse(captured.refused, about.url);
      return await report(await sendAddress({ browser, delivery, settings, about }));
    }
    const pictures = settings.images ? await capturePictures(browser, tab) : [];
    await report({ stage: "sending" });
    const clip = fields(browser, settings, captured);
    if ((selectionOnly || settings.selection) && captured.selection) {
      clip.selection = captured.selection;
    }
    return await report(await sendPage(delivery, about, { clip, html: captured.html, pictures }));
  } catch (error) {
    return report({ stage: "failed", failure: describe(error) });
  }
}

/** Clips a page that is not open, by its address: the server fetches it. */
export async function clipAddress({ browser, delivery }, url, tabId) {
  const settings = await readSettings(browser);
  const state = isConnected(settings)
    ? await sendAddress({ browser, delivery, settings, about: { tabId, url } })
    : { stage: "unconnected" };
  return writeState(browser, tabId, { url, ...state });
}

// A page with pictures may be too large for the server where the page alone is not.
async function sendPage(delivery, about, { clip, html, pictures }) {
  const state = await delivery.send(about, await seal(clip, html, pictures));
  if (state.failure?.code !== "too_large" || pictures.length === 0) {
    return state;
  }
  await delivery.drop(state.entry);
  return delivery.send(about, await seal(clip, html));
}

async function sendAddress({ browser, delivery, settings, about }) {
  const body = await seal(fields(browser, settings, about));
  return { byAddress: true, ...(await delivery.send(about, body)) };
}

// What can't be captured may still be had by its address: a PDF, a picture, plain data.
function refuse(reason, url) {
  const isDocument = reason === "pdf" || reason === "not-a-page" || /\.pdf([?#]|$)/i.test(url ?? "");
  if (!isDocument || !isWeb(url)) {
    throw new Failure(reason === "page-too-large" ? "page_too_large" : "closed_page");
  }
}

function fields(browser, settings, { url, title, marks, visibleWords, visibleImages }) {
  const client = `offprint-extension/${browser.runtime.getManifest().version}`;
  const clip = { url, title, marks, visibleWords, visibleImages, capturedAt: new Date().toISOString(), client };
  return settings.tags.length > 0 ? { ...clip, tags: settings.tags } : clip;
}
