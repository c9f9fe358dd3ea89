// The search itself, loaded by reader.js when it is opened. MiniSearch ranks; this puts the pieces of the index together for it.
(() => {
  const {root, make, piece, pieceAt} = self.explainer;
  const head = self.explainerIndex.index;
  // title, question, heading, body, alias: the order of weights
  const FIELDS = ["0", "1", "2", "3", "4"];
  // the order in which an entry of the index has them
  const ORDER = ["3", "2", "0", "1", "4"];
  const BOOST = {0: 12, 1: 7, 2: 4, 3: 2, 4: 1.5};
  const MOST_PIECES = 4;
  const MOST_PAGES = 8;

  // The rule of the index (Folding.java), with its table.
  const fold = text => [...text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "")]
    .map(letter => letter < "\x80" ? letter : Object.hasOwn(head.letters, letter) ? head.letters[letter] : letter)
    .join("");
  const words = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(word => word);

  const starts = [];
  let parts = 0;
  for (const count of head.parts) {
    starts.push(parts);
    parts += count;
  }
  const pageOf = part => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= part) low = middle; else high = middle - 1;
    }
    return low;
  };

  // What is the same for every query.
  const numbered = value => Object.fromEntries(Array.from({length: parts}, (none, part) => [part, value(part)]));
  const base = {
    documentCount: parts, nextId: parts, dirtCount: 0, serializationVersion: 2,
    documentIds: numbered(part => part),
    fieldIds: Object.fromEntries(FIELDS.map(field => [field, Number(field)])),
    fieldLength: numbered(part => head.lengths.map(lengths => lengths[part])),
    averageFieldLength: head.lengths.map(lengths => lengths.reduce((sum, length) => sum + length, 0) / parts || 1),
    storedFields: {},
  };
  const options = {
    fields: FIELDS, tokenize: words, processTerm: word => word,
    searchOptions: {
      boost: BOOST, combineWith: "OR",
      prefix: word => word.length > 1,
      fuzzy: word => word.length > 4 && !/\d/.test(word) ? .2 : false,
    },
  };

  const uses = list => {
    const counts = {};
    let part = 0;
    list.forEach(number => {
      // a negative number counts the use before it
      if (number < 0) counts[part] = -number;
      else counts[part += number] = 1;
    });
    return counts;
  };
  const held = new Set();
  const entries = [];
  let engine = null;
  const engineFor = async query => {
    const needed = new Set();
    for (const word of query) {
      const from = pieceAt(head.words, word);
      const to = pieceAt(head.words, word + "\uffff");
      for (let at = from; at <= to; at++) if (!held.has(at)) needed.add(at);
    }
    // of a single letter everything could be needed
    const next = [...needed].slice(0, MOST_PIECES);
    const pieces = await Promise.all(next.map(at => piece(head.words[at][2])));
    next.forEach((at, i) => {
      if (held.has(at)) return;
      held.add(at);
      engine = null;
      for (const [word, ...fields] of pieces[i]) {
        entries.push([word, Object.fromEntries(fields.map((list, k) => [ORDER[k], list && uses(list)]).filter(([, list]) => list))]);
      }
    });
    engine ??= MiniSearch.loadJS({...base, index: entries}, options);
    return engine;
  };

  // Pages with their best part: first those that have more of the words, then by MiniSearch's score.
  const find = async text => {
    const query = [...new Set(words(text))];
    if (!query.length) return [];
    const pages = new Map();
    for (const result of (await engineFor(query)).search(text)) {
      const number = pageOf(result.id);
      const page = pages.get(number) ?? {number, parts: [], score: 0, words: new Set(), match: new Set()};
      page.parts.push(result);
      page.score = Math.max(page.score, result.score);
      result.queryTerms.forEach(word => page.words.add(word));
      result.terms.forEach(word => page.match.add(word));
      pages.set(number, page);
    }
    const best = [...pages.values()]
      .sort((one, other) => other.words.size - one.words.size || other.score - one.score)
      .slice(0, MOST_PAGES);
    return Promise.all(best.map(async page => {
      let at = head.pages.length - 1;
      let first = starts.length - head.pages[at][1];
      while (first > page.number) first -= head.pages[--at][1];
      const [path, title, kind, summary, , list] = (await piece(head.pages[at][2]))[page.number - first];
      // the page itself, unless a part of it fits clearly better
      const own = page.parts.find(part => part.id === starts[page.number]);
      const top = own && own.score >= page.score * .8 ? own : page.parts[0];
      const [id, heading, meaning] = list[top.id - starts[page.number]];
      return {path: path + (id ? "#" + encodeURIComponent(id) : ""), title, kind, heading, text: meaning || summary, match: page.match};
    }));
  };

  // The words that were found, in marks.
  const marked = (text, match) => text.split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((word, i) => i % 2 && words(word).some(each => match.has(each)) ? make("mark", {}, word) : word);

  const form = () => {
    const input = make("input", {type: "search", id: "page.query", autocomplete: "off", spellcheck: "false", enterkeyhint: "go"});
    const count = make("p", {class: "count", role: "status"});
    const list = make("ol", {class: "results"});
    const element = make("form", {class: "finder", role: "search"},
      make("label", {for: "page.query"}, "Search in this site"), input, count, list);
    let latest = 0;
    const look = async () => {
      const run = ++latest;
      const found = await find(input.value).catch(() => null);
      if (run !== latest) return;
      if (found === null) {
        count.textContent = "The index could not be loaded.";
        return;
      }
      list.replaceChildren(...found.map(({path, title, kind, heading, text, match}) => make("li", {},
        make("a", {href: new URL(path, root).href},
          make("span", {class: "label kind"}, kind), " ",
          make("strong", {}, ...marked(title, match)),
          ...heading ? [" ", make("span", {class: "where"}, ...marked(heading, match))] : []),
        make("p", {}, ...marked(text, match)))));
      count.textContent = !words(input.value).length ? ""
        : found.length ? found.length + (found.length === 1 ? " page" : " pages") + (found.length === MOST_PAGES ? ", the best first" : "")
        : "Nothing found. Another word may help, or the list of all topics.";
    };
    input.addEventListener("input", look);
    element.addEventListener("submit", async event => {
      event.preventDefault();
      await look();
      list.querySelector("a")?.click();
    });
    element.addEventListener("keydown", event => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const stops = [input, ...list.querySelectorAll("a")];
      const at = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      if (at >= 0 && at < stops.length) stops[at].focus();
      event.preventDefault();
    });
    return {element, input, look};
  };

  let dialog = null;
  let finder = null;
  const open = typed => {
    if (document.querySelector("main .finder")) {
      document.querySelector("main .finder input").focus();
      return;
    }
    if (!dialog) {
      finder = form();
      const close = make("button", {type: "button", class: "close"}, "Close");
      dialog = make("dialog", {class: "search", "aria-label": "Search"}, finder.element, close);
      close.addEventListener("click", () => dialog.close());
      // in a field for searches, Chromium's Escape only empties it
      dialog.addEventListener("keydown", event => {
        if (event.key === "Escape") {
          event.preventDefault();
          dialog.close();
        }
      });
      dialog.addEventListener("click", event => {
        // the backdrop; or a part of this page, which it covers
        if (event.target === dialog || event.target.closest("a")) dialog.close();
      });
      document.body.append(dialog);
    }
    if (!dialog.open) dialog.showModal();
    finder.input.focus();
    if (typed) {
      finder.input.value = typed;
      finder.look();
    } else {
      finder.input.select();
    }
  };
  const into = place => {
    const {element, input, look} = form();
    place.replaceChildren(element);
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    if (input.value) look();
  };
  Object.assign(self.explainer, {search: {open, into, find, fold}});
})();
