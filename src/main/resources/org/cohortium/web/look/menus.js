/* Menus are details elements: they close when one looks elsewhere, and stay open when the server replaces them. */
(() => {
  const openMenus = () => [...document.querySelectorAll("details.menu[open]")];
  let openBefore = [];

  document.addEventListener("click", (event) => {
    if (!event.target.isConnected || event.target.closest(".ui-widget-overlay, .ui-datepicker")) return;
    openMenus()
      .filter((menu) => !menu.contains(event.target))
      .forEach((menu) => (menu.open = false));
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    openMenus().forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  /** A menu near the window's end opens towards its start. */
  document.addEventListener(
    "toggle",
    (event) => {
      const card = event.target.matches?.("details.menu") && event.target.open && event.target.querySelector(".card");
      if (!card) return;
      card.classList.remove("turned");
      const box = card.getBoundingClientRect();
      card.classList.toggle("turned", box.right > innerWidth - 8 || box.left < 8);
    },
    true,
  );

  Cohortium.beforeUpdate = () =>
    (openBefore = openMenus()
      .map((menu) => menu.id)
      .filter(Boolean));
  Cohortium.afterUpdate = () =>
    openBefore.forEach((id) => {
      const menu = document.getElementById(id);
      if (menu) menu.open = true;
    });
})();
