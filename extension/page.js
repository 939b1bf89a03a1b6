// Reaches into a tab: injects the capture and takes what it brings back. Only ever after the user has asked for it.

const FILES = ["nodes", "words", "markup", "layout", "pictures", "math", "blocked", "serialise"]
  .map((name) => `capture/${name}.js`)
  .concat("capture.js");

/** Whether the address is one that the server can be asked to fetch. */
export const isWeb = (url) => /^https?:/i.test(url ?? "");

async function run(browser, tabId, details) {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, ...details });
  if (result?.error) {
    throw new Error(String(result.error.message ?? result.error));
  }
  return result?.result;
}

/** @returns what capture.js answers, or {refused: "closed"} for pages that extensions may not read */
export async function capturePage(browser, tabId) {
  try {
    await run(browser, tabId, { files: FILES });
  } catch {
    return { refused: "closed" };
  }
  return run(browser, tabId, { func: () => globalThis.offprint.capture() });
}
