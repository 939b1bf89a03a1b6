// A picture seen as large as the window allows; a footnote read where it is called.
const article = document.querySelector(".article");

function show(content, name) {
  const dialog = document.createElement("dialog");
  dialog.className = name;
  dialog.append(content);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

article?.addEventListener("click", (event) => {
  const image = event.target.closest("img[src]");
  if (image && !image.closest("a") && image.naturalWidth > image.clientWidth * 1.1) {
    const large = image.cloneNode();
    large.removeAttribute("id");
    show(large, "zoomed");
    return;
  }
  const mark = event.target.closest("sup a[href^='#']");
  const note = mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (note) {
    event.preventDefault();
    const copy = document.createElement("div");
    copy.className = "article";
    copy.lang = article.lang;
    copy.append(...[...note.cloneNode(true).childNodes]);
    copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    show(copy, "footnote");
  }
});
