/* PrimeFaces' row of buttons to choose one of: says to a screen reader which is chosen. */
(() => {
  const tell = () =>
    document.querySelectorAll(".ui-selectonebutton > [role=radio]").forEach((choice) => {
      choice.setAttribute("aria-checked", String(choice.classList.contains("ui-state-active")));
    });

  tell();
  for (const change of ["change", "click", "keyup", "answered"])
    document.addEventListener(change, () => setTimeout(tell));
})();
