"use strict";
/*
  Keeps a tab of the preview up to date. One tab of a browser listens for all: a browser opens only six connections to one address.
  What comes from the server is lines of name=value pairs: the first is the state, each further one a problem.
*/
(() => {
  const here = document.currentScript.dataset;
  const names = list => list.split(" ").filter(Boolean).map(name => new URLSearchParams("name=" + name).get("name"));
  const mine = new Set(names(here.pages));
  const folder = "/~preview/";
  const memory = {
    get: key => { try { return sessionStorage.getItem("preview." + key); } catch { return null; } },
    set: (key, value) => { try { sessionStorage.setItem("preview." + key, value); } catch { /* a tab may forbid it */ } },
    remove: key => { try { sessionStorage.removeItem("preview." + key); } catch { /* as above */ } }
  };

  let revision = Number(here.revision);
  let isLeaving = false;

  /* ---- what has changed ---- */

  function receive(text) {
    if (isLeaving) {
      return;
    }
    const [state, ...problems] = text.trim().split("\n").map(line => new URLSearchParams(line));
    if (state.get("server") !== here.server) {
      reload();
      return;
    }
    const newest = Number(state.get("revision"));
    if (newest < revision) {
      return;
    }
    if (Number(state.get("from")) > revision) {
      ask();
      return;
    }
    const isFirstSite = mine.size === 0 && state.get("site") === "true";
    if (isFirstSite || shows(new Set(state.getAll("changed")))) {
      reload();
      return;
    }
    revision = newest;
    swapStyles(state.getAll("style"), newest);
    overlay.show(problems, state);
  }

  /** Whether this page, or a file that it uses, is among the changed ones. */
  function shows(changed) {
    if ([...mine].some(page => changed.has(page))) {
      return true;
    }
    return changed.size > 0 && performance.getEntriesByType("resource")
      .map(entry => new URL(entry.name))
      .some(url => url.origin === location.origin && !url.pathname.endsWith(".css")
        && changed.has(decodeURIComponent(url.pathname.slice(1))));
  }

  function ask() {
    fetch(folder + "state?since=" + revision).then(answer => answer.text()).then(receive, () => { /* it comes back */ });
  }

  /** The name without what changes in it. */
  const constant = path => path.replace(/\.[0-9a-f]{10}(?=\.css$)/, "");

  // of each style sheet that this page loads: its newest path, and the elements that load it or what it was before
  const sheets = new Map(names(here.styles)
    .map(path => [constant(path), { path, links: [...document.querySelectorAll("link[rel=stylesheet]")].filter(link => link.href.endsWith("/" + path)) }])
    .filter(([, { links }]) => links.length > 0));

  /** The old style stays until a new one is there: nothing flickers. One that was newest for a moment may never come. */
  function swapStyles(paths, newest) {
    for (const path of paths) {
      const sheet = sheets.get(constant(path));
      if (!sheet || sheet.path === path) {
        continue;
      }
      const fresh = sheet.links.at(-1).cloneNode();
      fresh.href = fresh.getAttribute("href").replace(sheet.path, path);
      fresh.onload = () => {
        sheet.links.slice(0, sheet.links.indexOf(fresh)).forEach(link => link.remove());
        sheet.links = sheet.links.slice(sheet.links.indexOf(fresh));
        report(newest);
      };
      sheet.links.at(-1).after(fresh);
      sheet.links.push(fresh);
      sheet.path = path;
    }
  }

  /* ---- reload, at the same place ---- */

  function reload() {
    isLeaving = true;
    memory.set("place", JSON.stringify({ address: location.href, x: scrollX, y: scrollY }));
    history.scrollRestoration = "manual";
    location.reload();
  }

  function restore() {
    const place = JSON.parse(memory.get("place") || "null");
    memory.remove("place");
    if (!place || place.address !== location.href) {
      return;
    }
    const go = () => scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    go();
    addEventListener("load", () => {
      go();
      history.scrollRestoration = "auto";
      report(revision);
    }, { once: true });
  }

  function report(shown) {
    requestAnimationFrame(() => fetch(folder + "shown?revision=" + shown).catch(() => { /* nobody waits for it */ }));
  }

  /* ---- the overlay ---- */

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const counted = (count, thing) => count + " " + thing + (count === 1 ? "" : "s");

  const overlay = (() => {
    const host = make("explainer-preview");
    host.setAttribute("role", "region");
    host.setAttribute("aria-label", "Preview");
    const root = host.attachShadow({ mode: "open" });
    const title = make("h2", { id: "title" });
    const hint = make("p", { className: "hint" });
    const list = make("ol");
    const status = make("p", { className: "status" });
    status.setAttribute("role", "status");
    const close = make("button", { className: "close", type: "button", onclick: () => dialog.close() }, "Close");
    const dialog = make("dialog", {}, make("div", { className: "top" }, make("div", {}, title, hint), close), list, status);
    dialog.setAttribute("aria-labelledby", "title");
    const badge = make("button", { className: "badge", type: "button", hidden: true, onclick: () => dialog.showModal() });
    badge.setAttribute("aria-haspopup", "dialog");
    const sheet = make("link", { rel: "stylesheet", href: folder + "overlay.css" });
    const styled = new Promise(done => { sheet.onload = sheet.onerror = done; });
    root.append(sheet, badge, dialog);
    let signature = "";

    // a press beside the window closes it
    dialog.addEventListener("click", event => {
      if (event.target === dialog) {
        dialog.close();
      }
    });
    dialog.addEventListener("close", () => memory.set("closed", signature));

    async function copy(place, button) {
      try {
        await navigator.clipboard.writeText(place);
        status.textContent = "Copied " + place;
      } catch {
        getSelection().selectAllChildren(button);
        status.textContent = "Selected " + place + ": copy it with the keyboard";
      }
    }

    function placeButton(place) {
      const button = make("button", { className: "place", type: "button", title: "Copy this place" }, place);
      button.onclick = () => copy(place, button);
      return button;
    }

    /** The words under the mark stand out too, since a mark may be scrolled out of sight. */
    function excerpt(text) {
      const lines = text.split("\n");
      const caret = lines.length === 2 && /\^+$/.exec(lines[1]);
      const pre = make("pre", { tabIndex: 0 });
      if (!caret) {
        pre.append(text);
        return pre;
      }
      const [line, start, end] = [lines[0], caret.index, caret.index + caret[0].length];
      pre.append(
        line.slice(0, start), make("mark", {}, line.slice(start, end)), line.slice(end) + "\n" + lines[1].slice(0, start),
        make("b", {}, caret[0]));
      return pre;
    }

    function item(problem) {
      const severity = problem.get("severity");
      const head = make("p", { className: "head" }, make("span", { className: "severity" }, severity));
      if (problem.get("place")) {
        head.append(placeButton(problem.get("place")));
      }
      head.append(make("span", { className: "code" }, problem.get("code")));
      const item = make("li", { className: severity }, head, make("p", { className: "message" }, problem.get("message")));
      if (problem.get("excerpt")) {
        item.append(excerpt(problem.get("excerpt")));
      }
      if (problem.get("help")) {
        item.append(make("p", { className: "help" }, make("span", {}, "Help"), " " + problem.get("help")));
      }
      const reasons = problem.getAll("why");
      problem.getAll("see").forEach((place, i) =>
        item.append(make("p", { className: "see" }, make("span", {}, "See"), " ", placeButton(place), " " + reasons[i])));
      return item;
    }

    function hide() {
      signature = "";
      badge.hidden = true;
      dialog.close();
      memory.remove("closed");
      host.remove();
    }

    async function show(problems, state) {
      const [errors, warnings] = [Number(state.get("errors")), Number(state.get("warnings"))];
      if (problems.length === 0) {
        hide();
        return;
      }
      const next = problems.join("\n");
      if (next === signature) {
        return;
      }
      signature = next;
      const counts = [errors && counted(errors, "error"), warnings && counted(warnings, "warning")].filter(Boolean).join(", ");
      title.textContent = counts;
      const lastGood = state.get("site") === "true" ? "Behind this is the last good page. " : "";
      hint.textContent = errors
        ? lastGood + "Mend the file and save it: this goes by itself. A press on a place copies it."
        : "The page is up to date. These could be better. A press on a place copies it.";
      const sorted = [...problems].sort((a, b) => (a.get("severity") > b.get("severity")) - (a.get("severity") < b.get("severity")));
      list.replaceChildren(...sorted.map(item));
      if (problems.length < errors + warnings) {
        list.append(make("li", { className: "more" }, "and " + (errors + warnings - problems.length) + " more in the terminal"));
      }
      status.textContent = "";
      badge.textContent = counts;
      badge.className = errors ? "badge error" : "badge warning";
      badge.hidden = false;
      // moved while it is open, a dialog would no longer be modal
      if (!host.isConnected) {
        host.hidden = true;
        document.documentElement.append(host);
      }
      await styled;
      host.hidden = false;
      if (errors && memory.get("closed") !== signature && !dialog.open) {
        dialog.showModal();
      } else if (!errors && dialog.open) {
        dialog.close();
      }
      for (const pre of list.querySelectorAll("pre")) {
        const mark = pre.querySelector("mark");
        if (mark && mark.offsetLeft > pre.clientWidth / 2) {
          pre.scrollLeft = mark.offsetLeft - pre.clientWidth / 3;
        }
      }
    }

    return { show };
  })();

  /* ---- listening ---- */

  const others = new BroadcastChannel("preview");
  others.onmessage = message => receive(message.data);

  function listen() {
    const events = new EventSource(folder + "events");
    events.onmessage = message => {
      others.postMessage(message.data);
      receive(message.data);
    };
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) {
        setTimeout(listen, 1000);
      }
    };
  }

  restore();
  ask();
  if (navigator.locks) {
    // held until the tab goes: then the next tab takes over
    navigator.locks.request("preview", () => new Promise(listen));
  } else {
    listen();
  }
})();
