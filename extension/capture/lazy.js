// Pictures that the page only loads when they are scrolled to, and whose address stands nowhere in its markup: they
// are made to load by a short scroll behind a picture of what the reader sees, and the reader is back where he was.
(globalThis.offprint ??= {}).lazy = (() => {
  const MAX_STEPS = 30;
  const SCROLL_MILLISECONDS = 1200;
  const SETTLE_MILLISECONDS = 600;
  const ADDRESS = /(https?:)?\/\/|\.(avif|gif|jpe?g|png|webp)\b/i;

  function isPromise(image) {
    const empty = !image.complete || image.naturalWidth <= 2;
    if (!empty || image.loading === "lazy" || image.closest("picture source[srcset]")) {
      return false;
    }
    return ![...image.attributes].some(({ name, value }) => name !== "alt" && !value.startsWith("data:") && ADDRESS.test(value));
  }

  const promises = () => [...document.images].filter(isPromise);

  /** Whether there is a picture that only scrolling can bring. */
  const needed = () =>
    document.scrollingElement !== null
      && document.scrollingElement.scrollHeight > innerHeight * 1.2
      && promises().length > 0;

  const frame = () => new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // frames stop while the tab is not to be seen
    setTimeout(resolve, 60);
  });

  // A canvas, since a strict page would not let an image of ours be shown.
  async function cover(dataUrl) {
    const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
    const host = document.createElement("div");
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d").drawImage(bitmap, 0, 0);
    canvas.style.cssText = "display:block;width:100vw;height:100vh";
    host.style.cssText = "all:initial;position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647;pointer-events:none;margin:0;padding:0;border:0;overflow:hidden";
    host.attachShadow({ mode: "closed" }).append(canvas);
    host.popover = "manual";
    document.documentElement.append(host);
    host.showPopover();
    return host;
  }

  async function scroll(scroller, end) {
    const step = Math.max(200, innerHeight * 0.9);
    // the height as it is now: pages that grow at their end would never be done
    const bottom = scroller.scrollHeight;
    for (let top = 0, steps = 0; top < bottom && steps < MAX_STEPS && performance.now() < end; top += step, steps++) {
      scroller.scrollTo({ top, behavior: "instant" });
      await frame();
    }
  }

  async function settle() {
    const end = performance.now() + SETTLE_MILLISECONDS;
    const isLoading = (image) => image.src !== "" && !image.complete;
    while (performance.now() < end && [...document.images].some((image) => isLoading(image) && image.loading !== "lazy")) {
      await frame();
    }
  }

  /** @param picture of what is to be seen now, as a data: address, or nothing */
  async function load(picture) {
    const scroller = document.scrollingElement;
    const { scrollLeft: left, scrollTop: top } = scroller;
    const hiding = picture ? await cover(picture).catch(() => undefined) : undefined;
    try {
      await scroll(scroller, performance.now() + SCROLL_MILLISECONDS);
      await settle();
    } finally {
      scroller.scrollTo({ left, top, behavior: "instant" });
      await frame();
      hiding?.remove();
    }
  }

  return { needed, load };
})();
