// The words that people read, from _locales: in the browser's language, or in the one chosen in the options.

export class Words {
  #browser;
  #messages;
  #plural;
  #number;
  language;

  constructor(browser, language, messages) {
    this.#browser = browser;
    this.#messages = messages;
    this.language = language || browser.i18n.getMessage("language") || "en";
    this.#plural = new Intl.PluralRules(this.language);
    this.#number = new Intl.NumberFormat(this.language);
  }

  /** @param language a folder of _locales, or "" for the browser's own choice */
  static async load(browser, fetch, language) {
    if (!language) {
      return new Words(browser, "");
    }
    const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    return new Words(browser, language, await response.json());
  }

  /** The message with $1, $2, … filled in; empty when there is none of that name. */
  say(name, ...values) {
    const texts = values.map((value) => (typeof value === "number" ? this.#number.format(value) : String(value)));
    if (!this.#messages) {
      return this.#browser.i18n.getMessage(name, texts);
    }
    return (this.#messages[name]?.message ?? "").replace(/\$(\d)/g, (_, index) => texts[index - 1] ?? "");
  }

  /** The message for that many: name_one or name_other. */
  count(name, number) {
    return this.say(`${name}_${this.#plural.select(number) === "one" ? "one" : "other"}`, number);
  }

  date(instant) {
    return new Intl.DateTimeFormat(this.language, { dateStyle: "medium" }).format(new Date(instant));
  }

  /** How long ago that was, in whole minutes: "3 minutes ago". */
  ago(instant, now = Date.now()) {
    const minutes = Math.max(0, Math.floor((now - instant) / 60_000));
    return new Intl.RelativeTimeFormat(this.language, { numeric: "auto" }).format(minutes && -minutes, "minute");
  }

  bytes(number) {
    return new Intl.NumberFormat(this.language, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 })
      .format(number / 1_000_000);
  }

  /** Fills in every element of the document that names a message: data-say for text, data-say-NAME for attributes. */
  fill(document) {
    document.documentElement.lang = this.language;
    for (const element of document.querySelectorAll("[data-say]")) {
      element.textContent = this.say(element.dataset.say);
    }
    for (const name of ["title", "placeholder", "aria-label"]) {
      for (const element of document.querySelectorAll(`[data-say-${name}]`)) {
        element.setAttribute(name, this.say(element.getAttribute(`data-say-${name}`)));
      }
    }
  }
}
