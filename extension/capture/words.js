// Counts words the way the server does (dev.offprint.extract.ledger.Words), so that "kept of seen" compares like with
// like: runs of letters and digits; two characters of a script written without spaces make about one word.
(globalThis.offprint ??= {}).words = (() => {
  const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
  const WORD = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}'’-]*/gu;
  const MAY_BE_DENSE = /[\u0e00-\uffff]/;

  return class Counter {
    spaced = 0;
    dense = 0;

    add(text) {
      let rest = text;
      if (MAY_BE_DENSE.test(text)) {
        rest = text.replace(DENSE, " ");
        this.dense += text.match(DENSE)?.length ?? 0;
      }
      this.spaced += rest.match(WORD)?.length ?? 0;
    }

    get total() {
      return this.spaced + Math.ceil(this.dense / 2);
    }
  };
})();
