/* Requests by script: the page shows that it works, tells when it could not, and keeps everything typed. */
(() => {
  const working = (yes) => document.documentElement.toggleAttribute("data-working", yes);

  const failed = (status) => {
    if (status === 401) Cohortium.tell("signedOut");
    else if (status === 403 || status === 404) Cohortium.tell("refused");
    else if (status > 0) Cohortium.tell("fault");
    else Cohortium.tell(navigator.onLine ? "lost" : "offline");
  };

  /** The server names the trouble in the error element of a partial response. */
  const troubleIn = (xml) => {
    const error = xml?.querySelector?.("partial-response > error");
    if (!error) return false;
    const name = error.querySelector("error-name")?.textContent || "fault";
    Cohortium.tell(name, error.querySelector("error-message")?.textContent.trim());
    return true;
  };

  const answered = (xml) => {
    Cohortium.afterUpdate();
    ["lost", "refused", "fault"].forEach(Cohortium.untell);
    if (troubleIn(xml)) return;
    const problems = document.querySelector(".problems");
    if (problems) {
      problems.focus();
      problems.scrollIntoView({ block: "nearest" });
    }
    document.querySelector(".notices .note.warn, .notices .note.bad")?.scrollIntoView({ block: "nearest" });
    document.dispatchEvent(new CustomEvent("answered"));
  };

  /** PrimeFaces leaves the button switched off that sent a request which never came back. */
  const release = (id) =>
    setTimeout(() => {
      const widget = window.PrimeFaces?.getWidgetById?.(id);
      if (!widget?.jq?.hasClass("ui-state-loading")) return;
      widget.ajaxCount = 0;
      PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
    });

  /** Client id of what sent a request; forms with files are sent as form data, all others as a query. */
  const sourceOf = (data) => (data instanceof FormData ? data : new URLSearchParams(data)).get("jakarta.faces.source");

  /** Led to the sign-in page by a request by script: say so and stay, so that nothing typed is lost. */
  const stayOnSignOut = () => {
    const processor = window.PrimeFaces?.ajax?.ResponseProcessor;
    if (!processor) return;
    const redirect = processor.doRedirect;
    processor.doRedirect = (node) => {
      const url = node.getAttribute ? node.getAttribute("url") : "";
      if (/^\/signin(\.xhtml)?(\?|$)/.test(url || "") && Cohortium.frame()) Cohortium.tell("signedOut");
      else redirect.call(processor, node);
    };
  };

  if (window.jQuery) {
    jQuery(document)
      .on("pfAjaxSend", (event, xhr, settings) => {
        Cohortium.sending(document.getElementById(sourceOf(settings.data))?.closest("form"));
        Cohortium.beforeUpdate();
        working(true);
      })
      .on("pfAjaxError", (event, xhr, settings) => {
        failed(xhr.status);
        release(sourceOf(settings.data));
      })
      .on("pfAjaxUpdated", (event, xhr) => answered(xhr.responseXML))
      .on("pfAjaxComplete", () => working(false));
    stayOnSignOut();
    if (window.PrimeFaces?.ajax) PrimeFaces.ajax.Utils.handleError = () => {};
  }
  addEventListener("offline", () => Cohortium.tell("offline"));
  addEventListener("online", () => Cohortium.untell("offline"));

  /** A page sent as a whole goes only once. */
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method === "dialog") return;
    setTimeout(() =>
      event.target.querySelectorAll("button[type=submit]").forEach((button) => (button.disabled = true)),
    );
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted)
      document.querySelectorAll("button[type=submit]").forEach((button) => (button.disabled = false));
  });

  /** A problem listed at the top leads to its field. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".problems a");
    if (!link) return;
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    const control = field.matches("input, select, textarea, button")
      ? field
      : field.querySelector("input, select, textarea, button");
    (control || field).focus();
  });
})();
