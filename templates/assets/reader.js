// What helps readers beyond the page itself, which is complete without it. A classic script, since from disk a browser loads no modules.
(() => {
  const own = document.currentScript;
  const root = new URL("../", own.src);
  const page = document.documentElement;
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  // Scripts, loaded once: the index too comes as scripts, since from disk a page may not fetch.
  const loaded = new Map();
  const load = path => {
    if (!loaded.has(path)) {
      loaded.set(path, new Promise((done, failed) => {
        const script = make("script", {src: new URL(path, root).href});
        script.onload = done;
        script.onerror = () => { loaded.delete(path); failed(new Error(path)); };
        document.head.append(script);
      }));
    }
    return loaded.get(path);
  };
  const piece = async name => {
    await load("search/" + name + ".js");
    return self.explainerIndex[name.replace(/\..*/, "")];
  };
  const index = () => piece("index");

  // The last entry of a list of pieces that does not come after a key.
  const pieceAt = (pieces, key) => Math.max(0, pieces.findLastIndex(([first]) => first <= key));

  self.explainer = {root, own, make, load, piece, index, pieceAt};

  // Said aloud to those who do not see it.
  const status = make("p", {role: "status", class: "said"});
  document.body.append(status);

  // Switches: the theme, and how much of a page is shown.
  const remember = (choice, value, isUsual) => {
    if (isUsual) delete page.dataset[choice]; else page.dataset[choice] = value;
    try {
      if (isUsual) localStorage.removeItem("explainer." + choice);
      else localStorage.setItem("explainer." + choice, value);
    } catch {
      // it holds for this page
    }
  };
  // That of themes is filled here: without a script it would do nothing.
  document.querySelector(".theme")?.append(make("legend", {}, "Colours"), ...["System", "Light", "Dark"].map((words, i) =>
    make("label", {}, make("input", {type: "radio", name: "theme", value: words.toLowerCase(), ...!i && {checked: ""}}), " " + words)));
  const switches = ["theme", "depth"].map(choice => [choice, [...document.querySelectorAll(`.${choice} input`)]]);
  const sync = () => {
    for (const [choice, inputs] of switches) {
      // who followed a link into the text sees all of it, until the switch is used again
      const all = choice === "depth" && page.dataset.chosen === undefined && document.querySelector("article :target");
      const usual = inputs.find(input => input.defaultChecked);
      const chosen = all ? usual : inputs.find(input => input.value === page.dataset[choice]) ?? usual;
      if (chosen) chosen.checked = true;
    }
  };
  document.addEventListener("change", ({target}) => {
    if (!target.closest(".theme, .depth")) return;
    if (target.name === "depth") page.dataset.chosen = "";
    remember(target.name, target.value, target.defaultChecked);
  });
  const goes = () => { delete page.dataset.chosen; sync(); };
  sync();
  addEventListener("hashchange", goes);
  for (const type of ["pageshow", "storage"]) addEventListener(type, sync);

  // Links to copy: of headings, and of claims in their notes.
  let said = 0;
  const copy = async (link, near) => {
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      return;
    }
    status.textContent = "Link copied";
    near.dataset.copied = "";
    clearTimeout(said);
    said = setTimeout(() => { status.textContent = ""; }, 2000);
    setTimeout(() => { delete near.dataset.copied; }, 2000);
  };
  // A click that asks for this page itself, not for another tab.
  const isPlain = event => !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href*='#']");
    if (link) goes();
    if (link?.matches(".anchor") && isPlain(event)) copy(link.href, link);
  });
  // Without a safe connection there is no clipboard.
  if (navigator.clipboard) {
    for (const more of document.querySelectorAll(".evidence .more")) {
      const button = make("button", {type: "button", class: "copy"}, "Copy link");
      button.addEventListener("click", () => copy(more.querySelector("a").href, button));
      more.append(" ", button);
    }
  }

  // Previews of links to other pages, under a pointer or the focus (WCAG 2.2, 1.4.13).
  if ("popover" in HTMLElement.prototype) {
    const preview = make("div", {popover: "manual", class: "preview", id: "page.preview", role: "tooltip"});
    document.querySelector("main").append(preview);
    let shown = null;
    let timer = 0;

    const pageAt = async url => {
      const address = url.href.split("#")[0];
      if (!address.startsWith(root.href)) return null;
      const path = decodeURI(address.slice(root.href.length)).replace(/(^|\/)$/, "$1index.html");
      const head = await index();
      const pages = await piece(head.pages[pieceAt(head.pages, path)][2]);
      return pages.find(each => each[0] === path);
    };

    const hide = () => {
      clearTimeout(timer);
      shown?.removeAttribute("aria-describedby");
      shown = null;
      if (preview.matches(":popover-open")) preview.hidePopover();
    };
    const show = async (link, height) => {
      const url = new URL(link.href);
      const found = await pageAt(url).catch(() => null);
      if (!found || shown !== link) return;
      const [, title, kind, summary, asOf, parts] = found;
      const [, heading, meaning] = parts.find(([id]) => id && new URL("#" + id, url).hash === url.hash) ?? [];
      preview.replaceChildren(
        make("p", {class: "label kind"}, meaning ? "Term" : kind),
        make("p", {class: "title"}, meaning ? heading : title + (heading ? " › " + heading : "")),
        make("p", {}, meaning || summary),
        ...asOf && !meaning ? [make("p", {class: "standing"}, "as of " + asOf)] : []);
      // beside all lines of the link, and next to the one that was pointed at
      const {top, bottom} = link.getBoundingClientRect();
      const lines = [...link.getClientRects()];
      const line = lines.find(each => height >= each.top && height <= each.bottom) ?? lines[0];
      if (!line) return;
      preview.showPopover();
      const room = page.clientWidth - preview.offsetWidth - 8;
      const below = bottom + preview.offsetHeight + 12 < innerHeight || top < preview.offsetHeight + 12;
      preview.style.left = scrollX + Math.max(8, Math.min(line.left, room)) + "px";
      preview.style.top = scrollY + (below ? bottom + 4 : top - preview.offsetHeight - 4) + "px";
      link.setAttribute("aria-describedby", preview.id);
    };
    const wait = (work, time) => { clearTimeout(timer); timer = setTimeout(work, time); };
    const linkAt = target => {
      const link = target.closest?.(":is(.prose, .key, .hero, .notes, .story) a[href]");
      return link instanceof HTMLAnchorElement && link.href.split("#")[0] !== location.href.split("#")[0] ? link : null;
    };
    const come = (link, height) => {
      if (link === shown) clearTimeout(timer);
      else wait(() => { hide(); shown = link; show(link, height); }, 300);
    };

    document.addEventListener("pointerover", event => {
      if (event.pointerType !== "mouse") return;
      const link = linkAt(event.target);
      if (link) come(link, event.clientY);
      else if (preview.contains(event.target)) clearTimeout(timer);
      else if (document.activeElement !== shown) wait(hide, 300);
    });
    document.addEventListener("focusin", event => {
      const link = linkAt(event.target);
      if (link?.matches(":focus-visible")) come(link);
      else hide();
    });
    document.addEventListener("focusout", () => wait(hide, 100));
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && shown) {
        hide();
        event.preventDefault();
      }
    });
  }

  // The search, also by Ctrl-K; its own script, its library and the index are loaded when it is opened. A single letter or sign would be
  // pressed by those who speak to their computer (WCAG 2.2, 2.1.4).
  const {search, library} = own.dataset;
  if (search && library) {
    const ready = () => load(search).then(() => self.explainer.search);
    // what is typed while its script is loaded
    let typed = null;
    const open = () => {
      typed ??= "";
      ready()
        .then(it => it.open(typed))
        .catch(() => { location.href = new URL("search/index.html", root).href; })
        .finally(() => { typed = null; });
    };
    document.addEventListener("keydown", event => {
      // what fills in a form may send keys without a name
      const key = event.key ?? "";
      const isTyping = event.target.closest?.("input:not([type=radio]), textarea, select, [contenteditable]");
      if (typed !== null && key.length === 1 && !event.ctrlKey && !event.metaKey) {
        typed += key;
        event.preventDefault();
      } else if (key.toLowerCase() === "k" && event.ctrlKey !== event.metaKey && !event.shiftKey && !event.altKey && !isTyping) {
        event.preventDefault();
        open();
      }
    });
    document.addEventListener("click", event => {
      const link = event.target.closest?.("a.find");
      if (link && isPlain(event) && link.getAttribute("aria-current") === null) {
        event.preventDefault();
        open();
      }
    });
    const place = document.getElementById("page.search");
    if (place) ready().then(it => it.into(place)).catch(() => {});
  }
})();
