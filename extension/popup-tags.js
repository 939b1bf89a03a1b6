// The field for tags: each tag a chip, with the user's own tags offered while typing.

const find = (selector) => document.querySelector(selector);

/** Offers these while typing. */
export function fillTags(names) {
  find("#known-tags").replaceChildren(...names.map((name) => {
    const option = document.createElement("option");
    option.value = name;
    return option;
  }));
}

/** Shows the tags and calls back with all of them whenever one is added or taken away. */
export function changeTags(words, tags, changed) {
  const field = find("#tag");
  const list = find(".chips ul");
  const chosen = new Set(tags);

  function draw() {
    list.replaceChildren(...[...chosen].map((tag) => {
      const chip = document.createElement("li");
      const remove = document.createElement("button");
      chip.textContent = tag;
      remove.textContent = "×";
      remove.setAttribute("aria-label", words.say("remove_tag", tag));
      remove.addEventListener("click", () => {
        chosen.delete(tag);
        draw();
        field.focus();
        changed([...chosen]);
      });
      chip.append(remove);
      return chip;
    }));
  }

  function take() {
    const added = field.value.split(",").map((tag) => tag.trim()).filter((tag) => tag && !chosen.has(tag));
    field.value = "";
    if (added.length > 0) {
      added.forEach((tag) => chosen.add(tag));
      draw();
      changed([...chosen]);
    }
  }

  field.onkeydown = (event) => {
    if ((event.key === "Enter" || event.key === ",") && !event.isComposing) {
      event.preventDefault();
      take();
    } else if (event.key === "Backspace" && field.value === "" && chosen.size > 0) {
      chosen.delete([...chosen].at(-1));
      draw();
      changed([...chosen]);
    }
  };
  field.onchange = take;
  draw();
}
