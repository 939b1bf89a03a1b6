// Remembers how far an article was read, by the paragraph at the top of the window, for every device of the reader.
const SECONDS = 3;
const BLOCKS = "p, li, h2, h3, h4, pre, figure, table, blockquote";

/** Follows the reading of an article, and goes to where it was left. */
export function rememberPlace(reading, hairline) {
  const article = reading.querySelector(".article");
  const csrf = document.querySelector("meta[name='csrf-token']").content;
  let blocks = article ? [...article.querySelectorAll(BLOCKS)] : [];
  if (blocks.length === 0) {
    return;
  }
  let sent = Number(reading.dataset.progress);
  let timer;

  function progress() {
    const box = article.getBoundingClientRect();
    const read = (innerHeight - box.top) / Math.max(box.height, 1);
    return Math.round(Math.min(Math.max(read, 0), 1) * 1000) / 1000;
  }

  function anchor() {
    const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 60);
    return `block-${Math.max(index, 0)}`;
  }

  function send() {
    clearTimeout(timer);
    timer = undefined;
    const now = progress();
    if (Math.abs(now - sent) < 0.01 || scrollY === 0) {
      return;
    }
    sent = now;
    fetch(`/api/v1/clips/${reading.dataset.id}`, {
      method: "PATCH",
      keepalive: true,
      headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
      body: JSON.stringify({ progress: now, progressAnchor: anchor(), changedAt: new Date().toISOString() }),
    }).catch(() => {
      // the next scroll tries again; reading goes on without
      sent = -1;
    });
  }

  const left = Number(/^block-(\d+)$/.exec(reading.dataset.anchor ?? "")?.[1] ?? 0);
  if (left > 0 && sent < 0.97 && !location.hash) {
    // another device may have read on since the browser remembered where this page stood
    history.scrollRestoration = "manual";
    blocks[Math.min(left, blocks.length - 1)].scrollIntoView({ block: "start" });
    scrollBy(0, -60);
  }
  addEventListener(
    "scroll",
    () => {
      hairline.value = 100 * progress();
      timer ??= setTimeout(send, SECONDS * 1000);
    },
    { passive: true },
  );
  document.addEventListener("article-changed", () => {
    blocks = [...article.querySelectorAll(BLOCKS)];
  });
  addEventListener("pagehide", send);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && send());
}
