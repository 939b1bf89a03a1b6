// Highlights made without a connection: they wait with the other changes, and can be changed and taken back meanwhile.
// Those that the server has already need it for that.
const MAKING = /^\/api\/v1\/clips\/([0-9a-f-]{36})\/highlights$/;
const ONE = /^\/api\/v1\/highlights\/([0-9a-f-]{36})$/;

const pathOf = ({ url }) => new URL(url).pathname;

export function isHighlight(request) {
  const { method } = request;
  return method === "POST" ? MAKING.test(pathOf(request)) : ["GET", "PATCH", "DELETE"].includes(method) && ONE.test(pathOf(request));
}

/** @param queue see changes.js */
export function highlights({ memory, queue, fetch }) {
  const keyOf = (id) => `highlight ${id}`;

  /** A new one has its id from here, so that sent twice it is made once. */
  async function make(request) {
    const clip = MAKING.exec(pathOf(request))[1];
    const sent = await request.json();
    const highlight = { ...sent, id: sent.id ?? crypto.randomUUID(), createdAt: sent.createdAt ?? (await queue.time()) };
    await queue.put(keyOf(highlight.id), clip, (entry) => ({ ...entry, highlight }));
    return Response.json({ ...highlight, clipId: clip }, { status: 201 });
  }

  async function change(request, { clip, highlight }) {
    const { changedAt, ...fields } = await request.json();
    const changed = { ...highlight, ...fields };
    await queue.put(keyOf(highlight.id), clip, (entry) => ({ ...entry, highlight: changed }));
    return Response.json({ ...changed, clipId: clip });
  }

  async function waiting(request) {
    const entry = await memory.get("changes", keyOf(ONE.exec(pathOf(request))[1]));
    if (!entry) {
      return undefined;
    }
    if (request.method === "PATCH") {
      return change(request, entry);
    }
    if (request.method === "DELETE") {
      await memory.remove("changes", entry.key);
      return new Response(null, { status: 204 });
    }
    return Response.json({ ...entry.highlight, clipId: entry.clip });
  }

  /** @param held called when something was put off */
  async function answer(request, held) {
    if (request.method !== "POST") {
      const here = await waiting(request.clone());
      return here ?? fetch(request);
    }
    const copy = request.clone();
    try {
      return await fetch(request);
    } catch {
      const acknowledged = await make(copy);
      await held();
      return acknowledged;
    }
  }

  return { answer };
}
