/* The ground the other scripts stand on: one name, and the notices of what went wrong. */
"use strict";
window.Cohortium = {
  frame: () => document.querySelector("[data-reader]"),

  /** Shows one of the notices that the page holds ready; reference names a fault in the log. */
  tell(trouble, reference) {
    const note = document.querySelector(`[data-trouble="${trouble}"]`);
    if (!note) return;
    const place = note.querySelector("[data-reference]");
    if (place) place.textContent = reference || "";
    const keeping = document.querySelector("form.keep-draft, [data-sync]"); // elsewhere nothing typed is kept
    note.querySelectorAll("[data-kept]").forEach((said) => (said.hidden = !keeping));
    note.hidden = false;
  },

  untell(trouble) {
    const note = document.querySelector(`[data-trouble="${trouble}"]`);
    if (note) note.hidden = true;
  },

  typing(target) {
    return (
      target.closest &&
      target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]")
    );
  },
};

document.addEventListener("click", (event) => {
  const closer = event.target.closest("[data-closes]");
  if (closer) Cohortium.untell(closer.dataset.closes);
  event.target.closest("[data-dismisses]")?.closest(".note").remove();
  if (event.target.closest("[data-reloads]")) location.assign(location.href.split("#")[0]);
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens).showModal();
  if (event.target.matches("dialog.sheet")) event.target.close();
});
