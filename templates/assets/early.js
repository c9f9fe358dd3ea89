// Before anything is shown: what the reader chose last time, so that no page changes its looks after it has appeared.
(() => {
  const root = document.documentElement;
  const take = choice => {
    try {
      const value = localStorage.getItem("explainer." + choice);
      if (value) root.dataset[choice] = value; else delete root.dataset[choice];
    } catch {
      // storage may be turned off: then nothing is remembered
    }
  };
  root.dataset.script = "";
  take("theme");
  take("depth");
  // chosen elsewhere, while this page was kept for the way back or stood in another tab
  addEventListener("pageshow", event => { if (event.persisted) take("theme"); });
  addEventListener("storage", () => take("theme"));
})();
