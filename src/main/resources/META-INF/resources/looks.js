// How articles look, chosen once for this browser; theme.js applies it before the first paint.
const panel = document.querySelector(".looks");

function choose(name, value) {
  if (value) {
    document.documentElement.dataset[name] = value;
    localStorage.setItem(`offprint.${name}`, value);
  } else {
    delete document.documentElement.dataset[name];
    localStorage.removeItem(`offprint.${name}`);
  }
}

if (panel) {
  for (const choice of panel.querySelectorAll("input")) {
    choice.checked = choice.value === (document.documentElement.dataset[choice.name] ?? "");
  }
  panel.addEventListener("change", (event) => choose(event.target.name, event.target.value));
}
