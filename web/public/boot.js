// Runs before the first paint: a module would be too late, and the page's policy forbids inline
// scripts. src/lib/theme.ts and src/lib/i18n/detect-locale.ts take over from here.
(() => {
  const root = document.documentElement;
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const chosen = stored("retrato.theme");
  const dark = chosen === "dark" ||
    (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  if (dark) document.querySelector('meta[name="theme-color"]').content = "#141210";
  const locale = stored("retrato.locale") ?? navigator.language;
  root.lang = locale.startsWith("es") ? "es" : "en";
})();
