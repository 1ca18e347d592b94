/* What is typed into a form of class keep-draft stays in this browser until it has been saved, whatever happens to the
   line, the session or the window. Kept a reader and address; forgotten on signing out. Never passwords or files. */
(() => {
  const PREFIX = "draft:";
  const reader = () => Cohortium.frame()?.dataset.reader;
  const keyOf = (form) => `${PREFIX}${reader()}:${location.pathname}${location.search}:${form.id}`;
  const forms = () => (reader() ? [...document.querySelectorAll("form.keep-draft")] : []);
  const fields = (form) =>
    [...form.elements].filter(
      (field) => field.name && !/^(hidden|password|file|submit|button|reset)$/.test(field.type),
    );
  const slot = (field) => (/^(checkbox|radio)$/.test(field.type) ? `${field.name}=${field.value}` : field.name);
  const state = (field) =>
    /^(checkbox|radio)$/.test(field.type)
      ? field.checked
      : field.multiple
        ? [...field.selectedOptions].map((option) => option.value)
        : field.value;

  const read = (form) => Object.fromEntries(fields(form).map((field) => [slot(field), state(field)]));
  const initial = new WeakMap();

  /** PrimeFaces draws its own boxes beside the real ones; they were drawn before what was kept came back. */
  const redraw = (field) => {
    const box = field.closest(".ui-chkbox, .ui-radiobutton")?.querySelector(".ui-chkbox-box, .ui-radiobutton-box");
    const button = field.closest(".ui-selectonebutton > .ui-button");
    (box || button)?.classList.toggle("ui-state-active", field.checked);
    const icon = box?.querySelector(".ui-icon");
    if (!icon) return;
    icon.classList.toggle(box.matches(".ui-chkbox-box") ? "ui-icon-check" : "ui-icon-bullet", field.checked);
    icon.classList.toggle("ui-icon-blank", !field.checked);
  };

  const put = (field, value) => {
    if (/^(checkbox|radio)$/.test(field.type)) {
      field.checked = value;
      redraw(field);
    } else if (field.multiple) [...field.options].forEach((option) => (option.selected = value.includes(option.value)));
    else field.value = value;
  };

  const keep = (form) => {
    const now = read(form);
    try {
      if (JSON.stringify(now) === JSON.stringify(initial.get(form))) localStorage.removeItem(keyOf(form));
      else localStorage.setItem(keyOf(form), JSON.stringify({ from: initial.get(form), to: now }));
    } catch (full) {
      console.warn("draft not kept", full);
    }
  };

  const restore = (form) => {
    initial.set(form, read(form));
    const kept = JSON.parse(localStorage.getItem(keyOf(form)) || "null");
    if (!kept?.to) return;
    const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    /* only what was typed, and only where what it was typed over still stands: nobody else's change is undone */
    const typed = fields(form).filter((field) => {
      const name = slot(field);
      return name in kept.to && !same(kept.to[name], kept.from[name]) && same(state(field), kept.from[name]);
    });
    typed.forEach((field) => put(field, kept.to[slot(field)]));
    if (typed.length) Cohortium.tell("draft");
  };

  const forget = (chosen) =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && chosen(key))
      .forEach((key) => localStorage.removeItem(key));

  /** A form just sent is saved when the page that answers says that something is done. */
  const SENT = "draft-sent";
  const settle = () => {
    const sent = sessionStorage.getItem(SENT);
    if (!sent || !document.querySelector("[data-told=ok]")) return;
    localStorage.removeItem(sent);
    sessionStorage.removeItem(SENT);
    forms().forEach((form) => initial.set(form, read(form)));
  };
  const sending = (form) => form?.matches?.("form.keep-draft") && reader() && sessionStorage.setItem(SENT, keyOf(form));

  settle();
  forms().forEach(restore);
  for (const change of ["input", "change"])
    document.addEventListener(change, (event) => {
      const form = event.target.closest?.("form.keep-draft");
      if (form && reader()) keep(form);
    });
  document.addEventListener("submit", (event) => sending(event.target));
  document.addEventListener("answered", settle);
  Cohortium.sending = sending;

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-forgets=drafts]")) forget(() => true);
    if (event.target.closest("[data-discards=draft]")) {
      forms().forEach((form) => localStorage.removeItem(keyOf(form)));
      location.reload();
    }
  });
})();
