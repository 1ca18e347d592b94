/* Light or dark: kept for this device in a cookie, so that the server writes it into the next page. */
(() => {
  const root = document.documentElement;
  const darkDevice = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme === "auto" ? darkDevice.matches : root.dataset.theme === "dark");

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-switches=theme]")) return;
    root.dataset.theme = dark() ? "light" : "dark";
    const secure = location.protocol === "https:" ? ";secure" : "";
    document.cookie = `theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax${secure}`;
    document.dispatchEvent(new CustomEvent("themechange"));
  });
  darkDevice.addEventListener("change", () => document.dispatchEvent(new CustomEvent("themechange")));
})();
