/* A session ends after a while without requests: say so two minutes before, and let the reader stay. */
(() => {
  const WARNING = 120_000;
  const length = Number(Cohortium.frame()?.dataset.sitting) * 1000;
  if (!length) return;
  let warning;
  let end;

  const begin = () => {
    clearTimeout(warning);
    clearTimeout(end);
    Cohortium.untell("ending");
    warning = setTimeout(() => Cohortium.tell("ending"), length - WARNING);
    end = setTimeout(() => {
      Cohortium.untell("ending");
      Cohortium.tell("signedOut");
    }, length);
  };

  document.addEventListener("click", (event) => {
    const stay = event.target.closest("[data-stays]");
    if (!stay) return;
    fetch(stay.dataset.stays, { method: "POST", redirect: "manual" }).then(
      (answer) => (answer.status === 204 ? begin() : Cohortium.tell("signedOut")),
      () => Cohortium.tell("lost"),
    );
  });
  if (window.jQuery) jQuery(document).on("pfAjaxSuccess", begin);
  begin();
})();
