// Before anything is shown: what the reader chose last time, so that no page changes its looks after it has appeared.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    for (const choice of ["theme", "depth"]) {
      const value = localStorage.getItem("explainer." + choice);
      if (value) root.dataset[choice] = value;
    }
  } catch {
    // storage may be turned off: then nothing is remembered
  }
})();
