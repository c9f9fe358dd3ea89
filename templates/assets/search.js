// The search itself, loaded by reader.js when it is opened. MiniSearch ranks; this puts the pieces of the index together for it.
(() => {
  const {root, own, make, load, piece, index, pieceAt} = self.explainer;
  // title, question, heading, body, alias: the order of weights
  const FIELDS = ["0", "1", "2", "3", "4"];
  // the order in which an entry of the index has them
  const ORDER = ["3", "2", "0", "1", "4"];
  const BOOST = {0: 12, 1: 7, 2: 4, 3: 2, 4: 1.5};
  const MOST_PIECES = 4;
  const MOST_PAGES = 8;
  const LONGEST = 200;

  // The head of the index, and what it says of every query; there once "ready" is done, which may be asked again after a failure.
  let head = null;
  let starts = null;
  let base = null;

  // The rule of the index (Folding.java), with its table.
  const fold = text => [...text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "")]
    .map(letter => letter < "\x80" ? letter : Object.hasOwn(head.letters, letter) ? head.letters[letter] : letter)
    .join("");
  const words = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(word => word);

  const pageOf = part => starts.findLastIndex(start => start <= part);

  const ready = async () => {
    const [found] = await Promise.all([index(), load(own.dataset.library)]);
    if (head) return;
    head = found;
    let parts = 0;
    starts = head.parts.map(count => (parts += count) - count);
    const numbered = value => Object.fromEntries(Array.from({length: parts}, (none, part) => [part, value(part)]));
    base = {
      documentCount: parts, nextId: parts, dirtCount: 0, serializationVersion: 2,
      documentIds: numbered(part => part),
      fieldIds: Object.fromEntries(FIELDS.map(field => [field, Number(field)])),
      fieldLength: numbered(part => head.lengths.map(lengths => lengths[part])),
      averageFieldLength: head.lengths.map(lengths => lengths.reduce((sum, length) => sum + length, 0) / parts || 1),
      storedFields: {},
    };
  };
  const options = {
    fields: FIELDS, tokenize: words, processTerm: word => word,
    searchOptions: {
      boost: BOOST, combineWith: "OR",
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

  // Pages with their best part: first those that have more of the words that tell something, then by MiniSearch's score.
  const find = async text => {
    await ready();
    const query = new Set(words(text));
    if (!query.size) return [];
    // what stands everywhere tells little, unless nothing else was asked
    const rare = [...query].filter(word => !head.common.includes(word));
    const tells = word => !rare.length || !head.common.includes(word);
    const ranking = await engineFor(new Set([...rare, ...query]));
    const pages = new Map();
    for (const result of ranking.search(text, {prefix: word => word.length > 1 && tells(word)})) {
      const number = pageOf(result.id);
      const page = pages.get(number) ?? {number, parts: [], score: 0, words: new Set(), match: new Set()};
      page.parts.push(result);
      page.score = Math.max(page.score, result.score);
      result.queryTerms.filter(tells).forEach(word => page.words.add(word));
      result.terms.filter(tells).forEach(word => page.match.add(word));
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
      const whole = page.parts.find(part => part.id === starts[page.number]);
      const top = whole && whole.score >= page.score * .8 ? whole : page.parts[0];
      const [id, heading, meaning] = list[top.id - starts[page.number]];
      return {path: path + (id ? "#" + encodeURIComponent(id) : ""), title, kind, heading, text: meaning || summary, match: page.match};
    }));
  };

  // The words that were found, in marks.
  const marked = (text, match) => text.split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((word, i) => i % 2 && words(word).some(each => match.has(each)) ? make("mark", {}, word) : word);

  const form = () => {
    const input = make("input", {
      type: "search", id: "page.query", autocomplete: "off", spellcheck: "false", enterkeyhint: "go", maxlength: LONGEST,
    });
    const count = make("p", {class: "count", role: "status"});
    const list = make("ol", {class: "results"});
    const element = make("form", {class: "finder", role: "search"},
      make("label", {for: "page.query"}, "Search in this site"), input, count, list);
    let latest = 0;
    const look = async () => {
      const run = ++latest;
      if (!head) count.textContent = "Loading the index…";
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
      count.replaceChildren(...!words(input.value).length ? []
        : found.length === MOST_PAGES ? ["The best " + MOST_PAGES + " pages"]
        : found.length ? [found.length + (found.length === 1 ? " page" : " pages")]
        : ["Nothing found. Another word may help, or the ", make("a", {href: new URL("topics/index.html", root).href}, "list of all topics"), "."]);
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
      // the backdrop, unless a selection that began within ends there; or a part of this page, which the dialog covers
      let pressed = null;
      dialog.addEventListener("pointerdown", event => { pressed = event.target; });
      dialog.addEventListener("click", event => {
        const link = event.target.closest("a");
        const isHere = link?.href.split("#")[0] === location.href.split("#")[0];
        if (isHere || event.target === dialog && pressed === dialog) dialog.close();
      });
      document.body.append(dialog);
    }
    if (!dialog.open) dialog.showModal();
    finder.input.focus();
    if (typed) finder.input.value = typed; else finder.input.select();
    finder.look();
  };
  const into = place => {
    const {element, input, look} = form();
    place.replaceChildren(element);
    input.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, LONGEST);
    // nothing is loaded for those who came for the list
    if (input.value) look(); else input.addEventListener("focus", () => { ready().catch(() => {}); }, {once: true});
    // whoever comes back from a result finds it again
    element.addEventListener("click", event => {
      if (event.target.closest("a")) history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));
    });
  };
  self.explainer.search = {ready, open, into, find, fold};
})();
