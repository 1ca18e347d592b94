/* A register: how many are marked, who is shown, and marking the rest present. Without it, marks and Save still work. */
(() => {
  const form = () => document.querySelector("form.register");
  const people = () => [...form().querySelectorAll(".marks > li")];
  const markOf = (person) => person.querySelector("input[type=radio]:checked")?.value || "NONE";
  const write = (number) => new Intl.NumberFormat(form().dataset.formats).format(number);

  const recount = () => {
    const marks = people().map(markOf);
    people().forEach((person, index) => (person.dataset.mark = marks[index]));
    form()
      .querySelectorAll("[data-count]")
      .forEach((count) => (count.textContent = write(marks.filter((mark) => mark === count.dataset.count).length)));
    const marked = marks.filter((mark) => mark !== "NONE").length;
    const said = form().querySelector("[data-progress]");
    if (said) said.textContent = said.dataset.progress.replace("#", write(marked));
    form().querySelector("[data-bar]")?.style.setProperty("--v", (100 * marked) / Math.max(1, marks.length));
  };

  const shown = () => form().querySelector("[data-shows][aria-pressed=true]")?.dataset.shows || "all";
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

  const sift = () => {
    const wanted = plain(form().querySelector("[data-finds]")?.value || "");
    people().forEach((person) => {
      const named = plain(person.querySelector(".who").textContent).includes(wanted);
      person.hidden = !named || (shown() !== "all" && shown() !== person.dataset.mark);
    });
    form().querySelector("[data-nobody]").hidden = people().some((person) => !person.hidden);
  };

  const show = (chip) => {
    form()
      .querySelectorAll("[data-shows]")
      .forEach((one) => {
        one.setAttribute("aria-pressed", one === chip);
        one.classList.toggle("on", one === chip);
      });
    sift();
  };

  const markRest = (mark) => {
    people()
      .filter((person) => !person.hidden && markOf(person) === "NONE")
      .forEach((person) => (person.querySelector(`input[value="${mark}"]`).checked = true));
    form().dispatchEvent(new Event("change", { bubbles: true }));
  };

  /** 1 to 4 mark the person in focus, 5 takes the mark back; with nobody in focus they mark the first without a mark, and
      go on to the next. 0 marks the rest present. */
  const press = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || Cohortium.typing(event.target)) return;
    if (document.querySelector("dialog[open]") || !form().querySelector("[data-rest]")) return;
    if (event.key === "0") return markRest("PRESENT");
    const person =
      event.target.closest?.(".marks > li") || people().find((one) => !one.hidden && markOf(one) === "NONE");
    const radio = person?.querySelectorAll("input[type=radio]")[Number(event.key) - 1];
    if (!radio || !/^[1-5]$/.test(event.key)) return;
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
    let next = person.nextElementSibling;
    while (next?.hidden) next = next.nextElementSibling;
    (next || person).querySelector("input[type=radio]:checked, input[type=radio]").focus();
  };

  if (!form()?.querySelector(".marks")) return;
  recount();
  document.addEventListener("keydown", press);
  document.addEventListener("recount", recount);
  document.addEventListener("change", (event) => form().contains(event.target) && recount());
  document.addEventListener("input", (event) => event.target.matches("[data-finds]") && sift());
  document.addEventListener("answered", () => {
    recount();
    sift();
  });
  document.addEventListener("click", (event) => {
    const chip = event.target.closest("[data-shows]");
    if (chip) show(chip);
    const rest = event.target.closest("[data-rest]");
    if (rest) markRest(rest.dataset.rest);
  });
})();
