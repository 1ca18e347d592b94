/* The roster: ticks and decisions are plain controls; what they mean goes to the server in one small request. */
(() => {
  const idsOf = (boxes) => boxes.map((box) => box.dataset.tick).join(",");

  document.addEventListener("change", (event) => {
    const box = event.target.closest?.("[data-tick]");
    if (!box || !window.rosterTick) return;
    const table = box.closest(".ui-datatable");
    const rows = [...table.querySelectorAll("[data-tick]")].filter((other) => other.dataset.tick !== "page");
    const changed = box.dataset.tick === "page" ? rows : [box];
    changed.forEach((other) => (other.checked = box.checked));
    const whole = table.querySelector("[data-tick=page]");
    if (whole) whole.checked = rows.every((other) => other.checked);
    rosterTick([{ name: "tick", value: (box.checked ? "+" : "-") + idsOf(changed) }]);
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-decides]");
    if (!button || !window.rosterDecide) return;
    button.disabled = true;
    button.closest("details.menu")?.removeAttribute("open");
    setTimeout(() => (button.disabled = false), 2000);
    rosterDecide([
      { name: "decision", value: button.dataset.decides },
      { name: "who", value: button.dataset.who },
    ]);
  });
})();
