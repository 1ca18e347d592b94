/* The search of the top bar offers what it finds while one types; without script it is a plain form. */
(() => {
  const input = document.querySelector("[data-suggests]");
  if (!input) return;
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "card suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.closest("label").querySelector(".sr").textContent);
  list.hidden = true;
  input.closest("form").append(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-controls": list.id,
    "aria-expanded": "false",
    "aria-autocomplete": "list",
  }))
    input.setAttribute(name, value);

  let waiting;
  let asked;

  const show = (yes) => {
    list.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    if (!yes) input.removeAttribute("aria-activedescendant");
  };

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const option = (hit, index) => {
    const item = document.createElement("li");
    item.id = `suggestion-${index}`;
    item.setAttribute("role", "option");
    item.dataset.path = hit.path;
    item.className = "item two";
    item.append(element("span", hit.name), element("small", hit.detail));
    return item;
  };

  const fill = (hits) => {
    list.replaceChildren();
    hits.forEach((hit, index) => {
      if (hit.heading !== hits[index - 1]?.heading) {
        const heading = element("li", hit.heading, "heading");
        heading.setAttribute("role", "presentation");
        list.append(heading);
      }
      list.append(option(hit, index));
    });
    show(hits.length > 0);
  };

  const ask = () => {
    asked?.abort();
    const query = input.value.trim();
    if (query.length < 2) return show(false);
    asked = new AbortController();
    fetch(`${input.dataset.suggests}?q=${encodeURIComponent(query)}`, { signal: asked.signal, redirect: "error" })
      .then((answer) => (answer.ok ? answer.json() : []))
      .then(fill)
      .catch(() => show(false));
  };

  const move = (step) => {
    const options = [...list.querySelectorAll("[role=option]")];
    if (list.hidden || !options.length) return;
    const at = options.findIndex((item) => item.getAttribute("aria-selected") === "true");
    options[at]?.removeAttribute("aria-selected");
    const next = options[(at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length];
    next.setAttribute("aria-selected", "true");
    next.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", next.id);
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 200);
  });
  input.addEventListener("keydown", (event) => {
    const chosen = list.querySelector("[aria-selected=true]");
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") show(false);
    else if (event.key === "Enter" && chosen && !list.hidden) location.assign(chosen.dataset.path);
    else return;
    event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => {
    const item = event.target.closest("[data-path]");
    if (!item) return;
    event.preventDefault();
    location.assign(item.dataset.path);
  });
  input.addEventListener("blur", () => show(false));
})();
