// The bytes of the pictures that the capture has found, as far as this browser may read them: the page's own with its
// cookies, others where their server lets everybody read them. From the browser's cache where they are there.
(globalThis.offprint ??= {}).bytes = async ({ count, each, total, milliseconds }) => {
  const AT_ONCE = 6;
  const deadline = AbortSignal.timeout(milliseconds);
  const found = [];
  let size = 0;

  // the nearer to the page, the surer that nobody else can get it
  function rank([url, source]) {
    return url !== source ? 0 : new URL(url).origin === location.origin ? 1 : 2;
  }
  const queue = [...globalThis.offprint.wanted]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, count);

  function encode(blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  }

  async function take([url, source]) {
    const response = await fetch(source, { cache: "force-cache", signal: deadline });
    const type = response.headers.get("Content-Type")?.split(";")[0].trim() ?? "";
    if (!response.ok || !type.startsWith("image/")) {
      return;
    }
    const blob = await response.blob();
    if (blob.size > 0 && blob.size <= each && size + blob.size <= total) {
      size += blob.size;
      found.push({ url, type, base64: await encode(blob) });
    }
  }

  async function work() {
    while (queue.length > 0 && !deadline.aborted) {
      // one that can't be had is left to the server
      await take(queue.shift()).catch(() => undefined);
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
};
