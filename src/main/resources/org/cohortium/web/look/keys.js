/* The keyboard: / searches, ? lists the keys, g and a number goes to a place, arrows move between rows and registers. */
(() => {
  let going = 0;

  const goTo = (position) => {
    const place = document.querySelectorAll(".nav a:not(.brand)")[position - 1];
    if (place) place.click();
  };

  const single = (event) => {
    if (event.key === "/") {
      const search = document.getElementById("search");
      if (search) search.focus();
      return Boolean(search);
    }
    if (event.key === "?") {
      document.getElementById("shortcuts")?.showModal();
      return true;
    }
    if (event.key === "g") going = Date.now();
    if (/^[1-9]$/.test(event.key) && Date.now() - going < 1500) {
      goTo(Number(event.key));
      return true;
    }
    return false;
  };

  /** Up and down move to the same control of the row above or below. */
  const moveBetweenRows = (event) => {
    const row = event.target.closest?.("[data-rows] tr, [data-rows] > li, .ui-datatable-data tr");
    const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (!row || !step || !row[step] || event.target.closest("textarea, select, [role=combobox], [role=listbox]"))
      return;
    const controls = (of) => [...of.querySelectorAll("a[href], button, input:not([type=hidden]), summary")];
    const next = controls(row[step])[Math.max(0, controls(row).indexOf(event.target))] || controls(row[step])[0];
    if (!next) return;
    event.preventDefault();
    if (next.type === "radio") {
      const chosen = next.form?.querySelector(`input[name="${CSS.escape(next.name)}"]:checked`);
      (chosen || next).focus();
    } else next.focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!Cohortium.typing(event.target) && !document.querySelector("dialog[open]") && single(event))
      event.preventDefault();
    else moveBetweenRows(event);
  });
})();
