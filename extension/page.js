// Reaches into a tab: injects the capture and takes what it brings back. Only ever after the user has asked for it.

const FILES = ["nodes", "words", "markup", "layout", "pictures", "math", "blocked", "serialise", "lazy", "bytes"]
  .map((name) => `capture/${name}.js`)
  .concat("capture.js");

const PICTURES = { count: 40, each: 5_000_000, total: 12_000_000, milliseconds: 3000 };

/** Whether the address is one that the server can be asked to fetch. */
export const isWeb = (url) => /^https?:/i.test(url ?? "");

async function run(browser, tabId, details) {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, ...details });
  if (result?.error) {
    throw new Error(String(result.error.message ?? result.error));
  }
  return result?.result;
}

/**
 * @param tab {id, windowId}
 * @returns what capture.js answers, or {refused: "closed"} for pages that extensions may not read
 */
export async function capturePage(browser, tab) {
  try {
    await run(browser, tab.id, { files: FILES });
  } catch {
    return { refused: "closed" };
  }
  await loadLazily(browser, tab);
  return run(browser, tab.id, { func: () => globalThis.offprint.capture() });
}

// Only a few pages need it, and none may fail by it.
async function loadLazily(browser, tab) {
  try {
    if (await run(browser, tab.id, { func: () => globalThis.offprint.lazy.needed() })) {
      const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: "jpeg", quality: 70 }).catch(() => "");
      await run(browser, tab.id, { func: (cover) => globalThis.offprint.lazy.load(cover), args: [picture] });
    }
  } catch {
    // the page is captured as it stands
  }
}

/** The pictures of the page just captured that this browser can read: [{url, blob}]. */
export async function capturePictures(browser, tab) {
  try {
    const found = await run(browser, tab.id, {
      func: (limits) => globalThis.offprint.bytes(limits),
      args: [PICTURES],
    });
    return found.map(({ url, type, base64 }) => ({ url, blob: new Blob([decode(base64)], { type }) }));
  } catch {
    return [];
  }
}

function decode(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    bytes[i] = text.charCodeAt(i);
  }
  return bytes;
}
