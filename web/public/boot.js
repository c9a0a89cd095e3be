// Runs before the first paint: a module would be too late, and the page's policy forbids inline
// scripts. src/lib/theme.ts, src/lib/i18n/detect-locale.ts and src/components/layouts/use-sidebar.ts
// take over from here.
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

  const sidebar = stored("retrato.sidebar");
  root.dataset.sidebar = sidebar === "open" || sidebar === "closed"
    ? sidebar
    : matchMedia("(min-width: 80rem)").matches
    ? "open"
    : "closed";

  // As detectLocale does. Which languages there are, and below which files, the build says in the
  // attributes of this script: scripts/languages-in-page.ts and scripts/preload-pages.ts.
  const { locales = "en", signedIn = "", pages = "{}", pictures = "", sizes = "" } =
    document.currentScript.dataset;
  const spoken = locales.split(" ");
  root.lang = [stored("retrato.locale") ?? "", ...navigator.languages]
    .map((tag) => tag.toLowerCase().split("-")[0])
    .find((language) => spoken.includes(language)) ?? spoken[0];

  const preload = (properties) =>
    document.head.append(Object.assign(document.createElement("link"), properties));

  // What a page loads, side by side with the code that would ask for it.
  const isSignedIn = location.pathname.startsWith("/dashboard");
  const [, page] = Object.entries(JSON.parse(pages))
    .filter(([path]) =>
      path === "/" ? location.pathname === path : location.pathname.startsWith(path)
    )
    .sort(([one], [other]) => other.length - one.length)[0] ?? [];
  const files = [isSignedIn ? signedIn : "", page?.code, page?.[root.lang]].join(" ");
  for (const href of new Set(files.split(" ").filter(Boolean))) {
    preload({ rel: "modulepreload", href });
  }
  // Shows #boot-frame or #boot-header until the page is there.
  root.dataset.frame = isSignedIn ? "app" : "site";

  // The two large pictures of the landing page, which would otherwise wait for the page's code:
  // scripts/showcase.ts says which.
  if (location.pathname === "/") {
    for (const imageSrcset of pictures.split("|").filter(Boolean)) {
      preload({
        rel: "preload",
        as: "image",
        fetchPriority: "high",
        imageSrcset,
        imageSizes: sizes,
      });
    }
  }
})();
