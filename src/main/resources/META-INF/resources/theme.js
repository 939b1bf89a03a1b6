// Runs before the first paint (a plain script in the head), so that what was chosen never flashes as something else.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  const choices = {
    theme: ["light", "sepia", "dark"],
    density: ["cards", "list"],
    font: ["sans", "mono"],
    size: ["1", "3", "4", "5"],
    measure: ["narrow", "wide"],
    leading: ["tight", "airy"],
    edges: ["justified"],
  };
  try {
    for (const [name, values] of Object.entries(choices)) {
      const chosen = localStorage.getItem(`offprint.${name}`);
      if (values.includes(chosen)) {
        root.dataset[name] = chosen;
      }
    }
  } catch {
    // no storage, no choice: the system's scheme stands
  }
})();
