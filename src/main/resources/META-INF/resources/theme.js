// Runs before the first paint (a plain script in the head), so that a chosen scheme never flashes the other one.
(() => {
  try {
    const theme = localStorage.getItem("offprint.theme");
    if (["light", "sepia", "dark"].includes(theme)) {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // no storage, no choice: the system's scheme stands
  }
})();
