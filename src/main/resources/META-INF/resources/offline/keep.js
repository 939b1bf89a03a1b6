// Keeps the newest unread articles with their images: asks for the list, fetches what is new, few at once, and lets go
// of what is no longer on it. What is kept for one build of Offprint is never mixed with another's.
const AT_ONCE = 2;
const MOST_BYTES = 250_000_000;
const SHARE_OF_QUOTA = 0.5;

export const IMAGES = "offprint-images";
export const pagesOf = (version) => `offprint-pages-${version}`;
export const FEED = "/offline/feed";
export const USUAL = { on: true, most: 50, metered: false };

class NoRoom extends Error {}

/** Runs a few at once; the first that fails ends it. */
async function few(tasks, work) {
  const rest = [...tasks];
  const run = async () => {
    while (rest.length > 0) {
      await work(rest.shift());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
}

/**
 * @param version of the build that this worker belongs to
 * @param estimate how much room there is: `navigator.storage.estimate`
 */
export function keeping({ caches, fetch, memory, estimate, version, now = Date.now }) {
  // counts up when everything has to go, so that what was on its way then is not kept after all
  let turn = 0;

  async function list(most, known) {
    const headers = known ? { Accept: "application/json", "If-None-Match": known } : { Accept: "application/json" };
    const answer = await fetch(`/offline/articles?most=${most}`, { headers, cache: "no-store" });
    if (answer.status === 304 || answer.status === 401) {
      return { status: answer.status };
    }
    if (!answer.ok) {
      throw new Error(`answered ${answer.status}`);
    }
    return { status: 200, tag: answer.headers.get("ETag"), ...(await answer.json()) };
  }

  /** Fetches into a cache; resolves to the number of bytes, or undefined for what is not there any more. */
  async function take(cache, address, accept) {
    const mine = turn;
    const answer = await fetch(address, { headers: { Accept: accept }, redirect: "error" });
    if (answer.status === 404) {
      return undefined;
    }
    const wrote = answer.headers.get("Offprint-Version");
    if (!answer.ok || (wrote && wrote !== version)) {
      throw new Error(wrote === version ? `answered ${answer.status}` : "another build");
    }
    const bytes = (await answer.clone().blob()).size;
    try {
      await cache.put(address, answer);
    } catch (failure) {
      throw failure.name === "QuotaExceededError" ? new NoRoom() : failure;
    }
    if (mine !== turn) {
      await cache.delete(address);
      throw new Error("nothing is kept any more");
    }
    return bytes;
  }

  async function room() {
    const { quota = Infinity, usage = 0 } = (await estimate?.()) ?? {};
    return Math.min(MOST_BYTES, (quota - usage) * SHARE_OF_QUOTA);
  }

  async function article(wanted, had, pages, images) {
    const page = `/clips/${wanted.id}`;
    let bytes = had?.pageBytes;
    if (had?.tag !== wanted.tag || !(await pages.match(page))) {
      bytes = await take(pages, page, "text/html");
    }
    const sizes = {};
    for (const image of wanted.images) {
      sizes[image] = (await images.match(image)) ? (had?.sizes?.[image] ?? 0) : await take(images, image, "image/*");
    }
    return bytes === undefined ? undefined : { title: wanted.title, tag: wanted.tag, pageBytes: bytes, sizes };
  }

  async function letGo(cache, wanted) {
    for (const request of await cache.keys()) {
      if (!wanted.has(new URL(request.url).pathname)) {
        await cache.delete(request);
      }
    }
  }

  /** Everything that is kept goes; what waits to be sent, and what the reader chose, stays. */
  async function forget() {
    turn += 1;
    const names = await caches.keys();
    const ours = names.filter((name) => name === IMAGES || name.startsWith(pagesOf("")));
    await Promise.all(ours.map((name) => caches.delete(name)));
    await memory.remove("state", "kept");
    await memory.clear("seen");
  }

  /** Another reader's pages and changes are no business of this one. */
  async function belongTo(reader) {
    const before = await memory.get("state", "reader");
    if (before?.reader === reader) {
      return;
    }
    if (before) {
      await forget();
      await memory.clear("changes");
      await memory.remove("state", "failures");
    }
    await memory.put("state", "reader", { reader });
  }

  async function fetchAll(wanted, before, pages, images) {
    const articles = {};
    let left = await room();
    let full = false;
    await few(wanted, async (one) => {
      const had = before.articles?.[one.id];
      if (full || left <= 0) {
        full = true;
        return;
      }
      try {
        const kept = await article(one, had, pages, images);
        if (kept) {
          articles[one.id] = kept;
          left -= had?.tag === one.tag ? 0 : bytesOf(kept);
        }
      } catch (failure) {
        if (!(failure instanceof NoRoom)) {
          throw failure;
        }
        full = true;
      }
    });
    return { articles, full };
  }

  /**
   * Brings what is kept up to date.
   *
   * @returns `signedOut` when nobody is signed in: then nothing is kept any more
   */
  async function refresh() {
    const { most } = { ...USUAL, ...(await memory.get("state", "choice")) };
    const kept = await memory.get("state", "kept");
    const same = kept?.version === version && kept.most === most;
    const started = now();
    const answer = await list(most, same && !kept.full ? kept.list : undefined);
    if (answer.status === 401) {
      await forget();
      return { signedOut: true };
    }
    if (answer.status === 304) {
      return {};
    }
    await belongTo(answer.reader);
    const before = same ? ((await memory.get("state", "kept")) ?? {}) : {};
    const pages = await caches.open(pagesOf(version));
    const images = await caches.open(IMAGES);
    const { articles, full } = await fetchAll(answer.articles, before, pages, images);
    await take(pages, `${FEED}?most=${most}`, "text/html");
    const order = answer.articles.map((one) => one.id).filter((id) => articles[id]);
    await memory.put("state", "kept", { version, most, list: answer.tag, articles, order, full, at: started });
    await tidy(pages, images, order, articles, most);
    await unsee(started);
    return {};
  }

  async function tidy(pages, images, order, articles, most) {
    await letGo(pages, new Set([FEED, ...order.map((id) => `/clips/${id}`)]));
    for (const old of await pages.keys()) {
      const address = new URL(old.url);
      if (address.pathname === FEED && address.search !== `?most=${most}`) {
        await pages.delete(old);
      }
    }
    await letGo(images, new Set(Object.values(articles).flatMap((one) => Object.keys(one.sizes))));
    const others = (await caches.keys()).filter((name) => name.startsWith(pagesOf("")) && name !== pagesOf(version));
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  /** Pages fetched since know these changes themselves, unless they still wait. */
  async function unsee(before) {
    const waiting = new Set((await memory.all("changes")).map((entry) => entry.clip));
    for (const entry of await memory.all("seen")) {
      if (entry.at < before && !waiting.has(entry.clip)) {
        await memory.remove("seen", entry.clip);
      }
    }
  }

  return { refresh, forget, belongTo };
}

function bytesOf({ pageBytes, sizes }) {
  return Object.values(sizes).reduce((sum, size) => sum + (size ?? 0), pageBytes);
}

/** How many articles are kept, and how many bytes they take; an image that several share counts once. */
export function amount(kept) {
  const articles = Object.values(kept?.articles ?? {});
  const sizes = Object.assign({}, ...articles.map((one) => one.sizes));
  const bytes = bytesOf({ pageBytes: articles.reduce((sum, one) => sum + one.pageBytes, 0), sizes });
  return { articles: articles.length, bytes };
}
