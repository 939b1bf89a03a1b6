// Our own files, kept by build: a page gets those of the build that wrote it, from here or from the server.

export const filesOf = (version) => `offprint-files-${version}`;
export const AWAY = "/offline";

const PAGES_REMEMBERED = 50;

/**
 * @param addresses of the files of this build
 * @param keptVersion resolves to the build of the kept pages, or undefined
 */
export function shell({ caches, fetch, version, addresses, keptVersion }) {
  const files = new Set(addresses);
  // by client, for as long as the worker lives: after that the network is asked first, as without a worker
  const builds = new Map();

  /** All of them or none. */
  async function install() {
    const cache = await caches.open(filesOf(version));
    const away = new Request(AWAY, { credentials: "omit", cache: "no-store", headers: { Accept: "text/html" } });
    await cache.addAll([...addresses.map((address) => new Request(address, { cache: "no-cache" })), away]);
  }

  /** The files of builds of which no page is kept go. */
  async function tidy() {
    const needed = [filesOf(version), filesOf(await keptVersion())];
    const names = (await caches.keys()).filter((name) => name.startsWith(filesOf("")) && !needed.includes(name));
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  function note(client, build) {
    builds.set(client, build);
    if (builds.size > PAGES_REMEMBERED) {
      builds.delete(builds.keys().next().value);
    }
  }

  async function kept(build, path) {
    return build && (await caches.has(filesOf(build))) ? (await caches.open(filesOf(build))).match(path) : undefined;
  }

  async function answer(request, client) {
    const path = new URL(request.url).pathname;
    const here = await kept(builds.get(client), path);
    if (here) {
      return here;
    }
    try {
      return await fetch(request);
    } catch (failure) {
      const found = (await kept(await keptVersion(), path)) ?? (await kept(version, path));
      if (found) {
        return found;
      }
      throw failure;
    }
  }

  const away = () => kept(version, AWAY);

  return { isFile: (path) => files.has(path), install, tidy, note, answer, away };
}
