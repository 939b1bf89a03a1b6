// Changes that wait for a connection: one entry for each clip, holding what was last wanted of it. They survive restarts
// and a new session, are sent in the order in which they were begun, and are told apart when they come too late.

/**
 * @param memory see memory.js
 * @param fetch the network
 * @param now this browser's clock, in milliseconds
 */
export function changes({ memory, fetch, now = Date.now }) {
  /** Now, by the server's clock as far as it is known. */
  async function time() {
    const { difference = 0 } = (await memory.get("state", "clock")) ?? {};
    return new Date(now() + difference).toISOString();
  }

  /** Puts an entry into the queue, or makes of the one that waits what the function says. */
  async function put(key, clip, change) {
    const { reader } = (await memory.get("state", "reader")) ?? {};
    const title = (await memory.get("state", "kept"))?.articles?.[clip]?.title;
    const changedAt = await time();
    await memory.update("changes", key, (entry) =>
      change({
        ...entry,
        key,
        clip,
        reader,
        title: title ?? entry?.title,
        begun: entry?.begun ?? now(),
        revision: (entry?.revision ?? 0) + 1,
        changedAt,
      }),
    );
  }

  /** Keeps a change for later, and for the kept pages to show at once. The promise is the acknowledgement. */
  async function add(clip, fields) {
    await put(clip, clip, (entry) => ({ ...entry, fields: { ...entry.fields, ...fields } }));
    await see(clip, fields);
  }

  /** Notes what became of a clip, for pages that were kept before. */
  function see(clip, fields) {
    return memory.update("seen", clip, (entry) => ({ clip, at: now(), fields: { ...entry?.fields, ...fields } }));
  }

  async function waiting() {
    return (await memory.all("changes")).sort((one, other) => one.begun - other.begun);
  }

  async function pass() {
    const answer = await fetch("/offline/pass", { headers: { Accept: "application/json" }, cache: "no-store" });
    if (answer.status === 401) {
      return { signedOut: true };
    }
    if (!answer.ok) {
      throw new Error(`answered ${answer.status}`);
    }
    const { reader, token, now: there } = await answer.json();
    await memory.put("state", "clock", { difference: Date.parse(there) - now() });
    return { reader, token };
  }

  function send(entry, token) {
    const [method, path, body] = wanted(entry);
    return fetch(path, {
      method,
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-CSRF-Token": token },
      body: JSON.stringify(body),
    });
  }

  /** Takes an entry away, unless more was wanted while it was on its way: that comes next. */
  function settle(sent) {
    return memory.update("changes", sent.key, (entry) =>
      !entry || entry.revision === sent.revision ? undefined : { ...entry, made: Boolean(entry.highlight) },
    );
  }

  async function fail(entry, why) {
    const failures = (await memory.get("state", "failures")) ?? [];
    await memory.put("state", "failures", [...failures, { why, title: entry.title ?? "…" }]);
  }

  /**
   * Sends what waits, as far as it goes.
   *
   * @returns how many were sent; `signedOut` when nobody is signed in, `reader` when it is somebody else than those who
   *     made the changes: theirs are kept then
   */
  async function deliver() {
    const entries = await waiting();
    let sent = 0;
    if (entries.length === 0) {
      return { sent };
    }
    const { reader, token, signedOut } = await pass();
    if (signedOut || entries.some((entry) => entry.reader && entry.reader !== reader)) {
      return { sent, signedOut, reader };
    }
    for (const entry of entries) {
      const answer = await send(entry, token);
      if (answer.ok) {
        if (entry.fields && isLate(entry.fields, await answer.json())) {
          await fail(entry, "late");
        }
        sent += 1;
      } else if ([400, 404, 410, 422].includes(answer.status)) {
        await fail(entry, "refused");
      } else {
        throw new Error(`answered ${answer.status}`);
      }
      await settle(entry);
    }
    return { sent };
  }

  return { add, put, time, see, waiting, deliver };
}

/** The request that an entry stands for: method, path and body. */
function wanted({ clip, fields, highlight, made, changedAt }) {
  if (!highlight) {
    return ["PATCH", `/api/v1/clips/${clip}`, { ...fields, changedAt }];
  }
  const { colour, note } = highlight;
  return made
    ? ["PATCH", `/api/v1/highlights/${highlight.id}`, { colour, note, changedAt }]
    : ["POST", `/api/v1/clips/${clip}/highlights`, highlight];
}

/** Whether the clip is otherwise than was wanted: what came last from elsewhere stands. */
function isLate(fields, clip) {
  return ["state", "starred"].some((name) => name in fields && name in clip && fields[name] !== clip[name]);
}
