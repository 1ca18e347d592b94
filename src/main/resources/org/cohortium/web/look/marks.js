/* Marks are saved as they are made. Until the server has them they stand in the browser's own database: first each by
   itself, then together as one request with a key, which is sent again as it is until it is answered, so that nothing is
   lost and nothing taken twice. Without such a database the page's Save does all. */
(() => {
  const FIRST_WAIT = 3_000;
  const LONGEST_WAIT = 60_000;
  const PAUSE = 1_500;
  const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
  const reader = Cohortium.frame()?.dataset.reader;
  if (!reader || !window.indexedDB) return;

  const form = () => document.querySelector("form.register[data-saves]");
  const session = () => form()?.dataset.session;
  const people = () => [...form().querySelectorAll(".marks > li")];
  const known = new Map();

  /* what stands on the page */
  const stateOf = (person) => {
    const mark = person.querySelector("input[type=radio]:checked")?.value || "NONE";
    const minutes = person.querySelector(".minutes input").value.trim().replace(DIGITS, (digit) => digit.charCodeAt(0) % 16);
    const note = person.querySelector(".note-of input").value.trim();
    return {
      mark,
      minutes: mark === "LATE" && minutes !== "" ? minutes : null,
      note: (mark === "EXCUSED" || mark === "LATE") && note !== "" ? note : null,
    };
  };
  /** As the register of the interface tells it. */
  const textOf = (state) =>
    !state || state.mark === "NONE" ? "" : `${state.mark}|${state.minutes ?? ""}|${state.note ?? ""}`;
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  /** What was typed and is not kept anywhere, by person, and why. */
  const unsaved = new Map();
  const isClear = (state) => state.minutes === null || /^\d{1,4}$/.test(state.minutes);
  const show = (person, state) => {
    person.querySelectorAll("input[type=radio]").forEach((radio) => (radio.checked = radio.value === state.mark));
    person.querySelector(".minutes input").value = state.minutes ?? "";
    person.querySelector(".note-of input").value = state.note ?? "";
  };
  const learn = () => form() && people().forEach((person) => known.set(person.dataset.person, stateOf(person)));

  /* the browser's database */
  const request = (asked) =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const opened = new Promise((resolve, reject) => {
    const asked = indexedDB.open("cohortium", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("marks", { keyPath: ["reader", "session", "enrolment"] });
      asked.result.createObjectStore("requests", { keyPath: ["reader", "session"] });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const stores = async (...names) => {
    const change = (await opened).transaction(["marks", "requests"], "readwrite");
    return names.map((name) => change.objectStore(name));
  };
  const mine = (of) => IDBKeyRange.bound([reader, ...of], [reader, ...of, []]);

  const keep = async (changed) => {
    const [marks] = await stores("marks");
    for (const { person, state } of changed) {
      const enrolment = person.dataset.person;
      const before = await request(marks.get([reader, session(), enrolment]));
      const seen = before?.seen ?? known.get(enrolment)?.mark ?? "NONE";
      const seenState = before ? before.seenState : textOf(known.get(enrolment));
      await request(marks.put({ reader, session: session(), enrolment, ...state, seen, seenState }));
    }
  };

  /** The request to be sent for a session: one that was sent before and not answered, else a new one of what waits. */
  const nextRequest = async (of) => {
    const [marks, requests] = await stores("marks", "requests");
    const unanswered = await request(requests.get([reader, of]));
    if (unanswered) return unanswered;
    const waiting = (await request(marks.getAll(mine([of])))).filter((one) => !one.refused);
    if (waiting.length === 0) return null;
    const alone = waiting.find((one) => one.alone);
    const fresh = { reader, session: of, key: newKey(), marks: alone ? [alone] : waiting };
    await request(requests.put(fresh));
    for (const one of fresh.marks) await request(marks.delete([reader, of, one.enrolment]));
    return fresh;
  };
  const newKey = () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    );
  const answered = async (of) => request((await stores("requests"))[0].delete([reader, of]));
  /** What the server may not have yet, the older first. */
  const waiting = async () => {
    const [marks, requests] = await stores("marks", "requests");
    const alone = (await request(marks.getAll(mine([])))).filter((one) => !one.refused);
    const together = await request(requests.getAll(mine([])));
    return [...together.flatMap((one) => one.marks), ...alone];
  };

  /* what the page says */
  const say = (what, filled) => {
    const place = form()?.querySelector("[data-sync]");
    if (!place) return;
    const text = place.dataset[what];
    place.textContent = filled === undefined ? text : text.replace("#", filled);
    place.dataset.sync = what;
  };
  const sayDone = () => {
    const [why] = unsaved.values();
    if (why) say("refused", why);
    else say("saved");
  };
  const tellHowItStands = async () => {
    const all = await waiting();
    if (all.length === 0) sayDone();
    else say("waits", new Intl.NumberFormat(form()?.dataset.formats).format(all.length));
    return all.length;
  };

  /* sending */
  let wait = FIRST_WAIT;
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  };

  const take = async (sent, answer) => {
    const told = await answer.json();
    await answered(sent.session);
    if (sent.session !== session()) return;
    sent.marks.forEach((one) => unsaved.delete(one.enrolment));
    if (told.repeated) return;
    for (const conflict of told.conflicts || []) {
      const theirs = {
        mark: conflict.theirs ?? "NONE",
        minutes: conflict.theirs === "LATE" && conflict.minutes !== undefined ? String(conflict.minutes) : null,
        note: conflict.note ?? null,
      };
      const person = form().querySelector(`[data-person="${conflict.enrolment}"]`);
      known.set(String(conflict.enrolment), theirs);
      if (person) show(person, theirs);
    }
    if (told.conflicts?.length) {
      form().dispatchEvent(new Event("recount", { bubbles: true }));
      conflicts.push(...told.conflicts.map((conflict) => conflict.name));
    }
  };
  const conflicts = [];

  /**
   * A rule said no. Of several marks each is sent by itself, so that the good ones are taken; one alone is kept as refused,
   * shown on its register as not saved whenever that is opened, and sent again once it is put right.
   */
  const refuse = async (sent, answer) => {
    const problem = await answer.json().catch(() => ({}));
    const [marks, requests] = await stores("marks", "requests");
    for (const one of sent.marks) {
      const later = await request(marks.get([reader, sent.session, one.enrolment]));
      const { seen, seenState } = one;
      if (sent.marks.length > 1) await request(marks.put({ ...(later || one), seen, seenState, alone: true }));
      else if (later) await request(marks.put({ ...later, seen, seenState }));
      else await request(marks.put({ ...one, refused: problem.detail || problem.title || String(answer.status) }));
    }
    await request(requests.delete([reader, sent.session]));
    if (sent.marks.length > 1 || sent.session !== session()) return;
    const [one] = sent.marks;
    refusedHere(one, problem.detail || problem.title || String(answer.status));
  };
  const refusedHere = (one, why) => {
    unsaved.set(one.enrolment, why);
    const [, minutes, note] = (one.seenState || "").split("|");
    known.set(one.enrolment, { mark: one.seen, minutes: minutes || null, note: note || null });
  };

  const send = async (sent) => {
    const marks = sent.marks.map(({ enrolment, mark, minutes, note, seen, seenState }) => ({
      enrolment: Number(enrolment),
      mark,
      minutes: minutes === null ? null : Number(minutes),
      note,
      seen,
      seenState,
    }));
    const answer = await fetch(`/api/v1/sessions/${sent.session}/attendance`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "Idempotency-Key": sent.key, "Cohortium-Reader": reader },
      body: JSON.stringify({ marks }),
    });
    if (answer.ok) await take(sent, answer);
    else if (answer.status === 401) throw new Error("signedOut");
    else if (answer.status >= 500 || answer.status === 429) throw new Error("later");
    else await refuse(sent, answer);
  };

  const flushNow = async () => {
    clearTimeout(timer);
    try {
      if ((await tellHowItStands()) === 0) return;
      for (const of of new Set((await waiting()).map((one) => one.session))) {
        for (let sent = await nextRequest(of); sent; sent = await nextRequest(of)) {
          if (of === session()) say("saving");
          await send(sent);
        }
      }
      wait = FIRST_WAIT;
      if (conflicts.length && unsaved.size === 0) say("conflict", conflicts.join(", "));
      else sayDone();
      conflicts.length = 0;
    } catch (trouble) {
      await tellHowItStands();
      if (trouble.message === "signedOut") Cohortium.tell("signedOut");
      else later();
    }
  };
  /** One at a time, in whichever window. */
  let running = Promise.resolve();
  const flush = () => {
    const alone = () => (navigator.locks ? navigator.locks.request("cohortium-marks", flushNow) : flushNow());
    running = running.then(alone, alone);
    return running;
  };

  const changed = async () => {
    const all = people().map((person) => ({ person, state: stateOf(person) }));
    const unclear = all.filter(({ state }) => !isClear(state));
    const those = all.filter(({ person, state }) => isClear(state) && !same(state, known.get(person.dataset.person)));
    all
      .filter(({ person, state }) => isClear(state) && same(state, known.get(person.dataset.person)))
      .forEach(({ person }) => unsaved.delete(person.dataset.person));
    unclear.forEach(({ person }) =>
      unsaved.set(
        person.dataset.person,
        form().querySelector("[data-sync]").dataset.unclear.replace("#", person.querySelector("legend").textContent),
      ),
    );
    if (those.length === 0) return tellHowItStands();
    await keep(those);
    those.forEach(({ person, state }) => known.set(person.dataset.person, state));
    await flush();
  };

  /** What was made on this page and not sent yet comes back after it was loaded anew. */
  const restore = async () => {
    const all = await waiting();
    all
      .filter((one) => one.session === session())
      .forEach((one) => {
        const person = form().querySelector(`[data-person="${one.enrolment}"]`);
        if (!person) return;
        const state = { mark: one.mark, minutes: one.minutes, note: one.note };
        show(person, state);
        known.set(one.enrolment, state);
      });
    const refused = session() ? await request((await stores("marks"))[0].getAll(mine([session()]))) : [];
    refused
      .filter((one) => one.refused)
      .forEach((one) => {
        const person = form().querySelector(`[data-person="${one.enrolment}"]`);
        if (!person) return;
        show(person, { mark: one.mark, minutes: one.minutes, note: one.note });
        refusedHere(one, one.refused);
      });
    if (all.length || refused.length) form()?.dispatchEvent(new Event("recount", { bubbles: true }));
  };

  learn();
  opened
    .then(restore)
    .then(flush)
    .catch((trouble) => console.warn("marks are not kept in this browser", trouble));
  document.addEventListener("change", (event) => form()?.contains(event.target) && changed());
  /* what is typed is saved when the typing pauses: nobody has to leave the field first */
  let typing;
  document.addEventListener("input", (event) => {
    if (!form()?.contains(event.target) || !event.target.matches(".minutes input, .note-of input")) return;
    say("saving");
    clearTimeout(typing);
    typing = setTimeout(changed, PAUSE);
  });
  document.addEventListener("visibilitychange", () => document.hidden && form() && changed());
  document.addEventListener("answered", learn);
  addEventListener("online", () => {
    wait = FIRST_WAIT;
    flush();
  });
})();
