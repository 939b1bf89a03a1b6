// What a request to change clips means, so that it can be kept and sent later: the buttons' forms and the interface.
const CLIP = /^\/clips\/([0-9a-f-]{36})\/(archive|unread|restore|trash|star|unstar|tags)$/;
const SELECTED = /^\/clips\/selected\/(archive|unread|restore|trash|star|unstar)$/;
const INTERFACE = /^\/api\/v1\/clips\/([0-9a-f-]{36})$/;

const MEANING = {
  archive: { state: "archived" },
  unread: { state: "unread" },
  restore: { state: "unread" },
  trash: { state: "trashed" },
  star: { starred: true },
  unstar: { starred: false },
};

/** Whether the request can wait. */
export function canWait(request) {
  const path = new URL(request.url).pathname;
  return request.method === "POST" ? CLIP.test(path) || SELECTED.test(path) : request.method === "PATCH" && INTERFACE.test(path);
}

/** The changes that the request asks for: each `{clip, fields}`, the fields as the interface takes them. */
export async function changesOf(request) {
  const path = new URL(request.url).pathname;
  if (request.method === "PATCH") {
    const { changedAt, ...fields } = await request.json();
    return [{ clip: INTERFACE.exec(path)[1], fields }];
  }
  const form = new URLSearchParams(await request.text());
  const selected = SELECTED.exec(path);
  if (selected) {
    return [...new Set(form.getAll("id"))].map((clip) => ({ clip, fields: MEANING[selected[1]] }));
  }
  const [, clip, verb] = CLIP.exec(path);
  return [{ clip, fields: verb === "tags" ? { tags: names(form.get("tags")) } : MEANING[verb] }];
}

function names(tags) {
  return (tags ?? "").split(",").map((name) => name.trim()).filter(Boolean);
}

/** Answers a request that was kept as the server would have. */
export async function acknowledge(request) {
  if (request.method === "PATCH") {
    return Response.json({ id: INTERFACE.exec(new URL(request.url).pathname)[1] });
  }
  if (request.mode !== "navigate") {
    return new Response(null, { status: 204 });
  }
  const back = new URLSearchParams(await request.text()).get("return") ?? "/";
  const local = new URL(back, request.url);
  return Response.redirect(local.origin === new URL(request.url).origin ? local : "/", 303);
}
