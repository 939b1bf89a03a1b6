// The body of a clip as it is sent and kept until it has arrived: the capture format of the server, version 1.

const COMPRESS_BYTES = 8192;

async function gzip(blob) {
  return new Response(blob.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
}

async function finish(blob, contentType) {
  if (blob.size < COMPRESS_BYTES) {
    return { bytes: await blob.arrayBuffer(), contentType };
  }
  return { bytes: await gzip(blob), contentType, encoding: "gzip" };
}

/**
 * @param clip the fields of the JSON part; without html it is sent as plain JSON and the server fetches the page
 * @param html the page as captured, or undefined
 * @param resources pictures as [{url, blob}]
 */
export async function seal(clip, html, resources = []) {
  if (html === undefined) {
    return finish(new Blob([JSON.stringify(clip)]), "application/json");
  }
  const form = new FormData();
  const about = { ...clip, resources: resources.map(({ url }) => url) };
  form.append("clip", new Blob([JSON.stringify(about)], { type: "application/json" }), "clip.json");
  form.append("page", new Blob([html], { type: "text/html;charset=utf-8" }), "page.html");
  resources.forEach(({ blob }, index) => form.append("resource", blob, `resource-${index + 1}`));
  const response = new Response(form);
  const contentType = response.headers.get("Content-Type");
  return finish(await response.blob(), contentType);
}

/** What was sealed: {clip, html?, resources}. */
export async function unseal({ bytes, contentType, encoding }) {
  let stream = new Blob([bytes]).stream();
  if (encoding === "gzip") {
    stream = stream.pipeThrough(new DecompressionStream("gzip"));
  }
  const response = new Response(stream, { headers: { "Content-Type": contentType } });
  if (contentType === "application/json") {
    return { clip: await response.json(), resources: [] };
  }
  const form = await response.formData();
  const { resources: urls, ...clip } = JSON.parse(await form.get("clip").text());
  const blobs = form.getAll("resource");
  return { clip, html: await form.get("page").text(), resources: urls.map((url, i) => ({ url, blob: blobs[i] })) };
}
