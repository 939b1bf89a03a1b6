// Answers for pages: from the server where it can be reached in time, else from what is kept for this reader.
import { AWAY } from "./shell.js";
import { FEED, IMAGES, pagesOf } from "./keep.js";

const PATIENCE = 8_000;
const READER = /^\/clips\/[0-9a-f-]{36}$/;
const UNREACHABLE = new Set([502, 504]);

function within(milliseconds, promise) {
  return Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(() => reject(new Error("no answer in time")), milliseconds)),
  ]);
}

/** Marks the page, so that its scripts and styles know where it comes from. */
async function marked(page) {
  const html = (await page.text()).replace("<html", "<html data-kept");
  const headers = new Headers(page.headers);
  headers.delete("Content-Length");
  return new Response(html, { headers });
}

export function pages({ caches, fetch, memory, shell, keep, patience = PATIENCE }) {
  async function stored(path) {
    const kept = await memory.get("state", "kept");
    if (!kept || !(await caches.has(pagesOf(kept.version)))) {
      return undefined;
    }
    const cache = await caches.open(pagesOf(kept.version));
    const article = READER.test(path) ? await cache.match(path) : undefined;
    const page = article ?? (await cache.match(FEED, { ignoreSearch: true }));
    return page && { page, exact: Boolean(article) || path === "/", version: kept.version };
  }

  /** What the answer tells of who is signed in: nobody's and another's pages are not kept. */
  async function learn(path, answer) {
    const reader = answer.headers.get("Offprint-Reader");
    if (reader) {
      await keep.belongTo(reader);
    } else if (path === "/sign-in" && answer.status === 200) {
      await keep.forget();
    }
  }

  async function fromServer({ request, preload, path, client }) {
    const answer = (await preload) ?? (await fetch(request));
    if (UNREACHABLE.has(answer.status)) {
      throw new Error(`answered ${answer.status}`);
    }
    await learn(path, answer);
    shell.note(client, answer.headers.get("Offprint-Version"));
    return answer;
  }

  /** @param visit `{request, preload, client}`: the navigation, what was fetched ahead of it, and whom it makes */
  async function answer(visit) {
    const path = new URL(visit.request.url).pathname;
    const here = await stored(path).catch(() => undefined);
    const server = fromServer({ ...visit, path });
    server.catch(() => {});
    try {
      return await (here?.exact ? within(patience, server) : server);
    } catch (failure) {
      if (here) {
        shell.note(visit.client, here.version);
        return marked(here.page);
      }
      const away = await shell.away();
      if (away) {
        return away;
      }
      throw failure;
    }
  }

  /** Stored images never change under their address. */
  async function image(request) {
    const kept = (await caches.has(IMAGES)) ? await (await caches.open(IMAGES)).match(request) : undefined;
    return kept ?? fetch(request);
  }

  return { answer, image, isPage: (path) => path !== AWAY && !/^\/(api|q|feeds|images|setup|extension)(\/|$)/.test(path) };
}
