/* Light or dark: kept for this device in a cookie, so that the server writes it into the next page; of who is signed in
   with the account as well, so that it follows them. */
(() => {
  const root = document.documentElement;
  const darkDevice = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme === "auto" ? darkDevice.matches : root.dataset.theme === "dark");

  const keep = (address) =>
    fetch(address, {
      method: "POST",
      body: new URLSearchParams({ to: root.dataset.theme }),
      redirect: "manual",
      keepalive: true,
    }).then(
      (answer) => answer.status === 204 || Cohortium.tell("signedOut"),
      () => Cohortium.tell("lost"),
    );

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-switches=theme]");
    if (!button) return;
    root.dataset.theme = dark() ? "light" : "dark";
    const secure = location.protocol === "https:" ? ";secure" : "";
    document.cookie = `theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax${secure}`;
    document.dispatchEvent(new CustomEvent("themechange"));
    if (button.dataset.keeps) keep(button.dataset.keeps);
  });
  darkDevice.addEventListener("change", () => document.dispatchEvent(new CustomEvent("themechange")));
})();
