/**
 * The texts of the app, one file a namespace and language; a page loads only the namespaces it
 * names (src/app/page.ts). English is the source: its type is what `useTranslations` accepts and
 * what Spanish has to satisfy.
 */
export const catalog = {
  common: { en: () => import("./en/common.ts"), es: () => import("./es/common.ts") },
  errors: { en: () => import("./en/errors.ts"), es: () => import("./es/errors.ts") },
  failures: { en: () => import("./en/failures.ts"), es: () => import("./es/failures.ts") },
  landing: { en: () => import("./en/landing.ts"), es: () => import("./es/landing.ts") },
  auth: { en: () => import("./en/auth.ts"), es: () => import("./es/auth.ts") },
  shell: { en: () => import("./en/shell.ts"), es: () => import("./es/shell.ts") },
  dashboard: { en: () => import("./en/dashboard.ts"), es: () => import("./es/dashboard.ts") },
  credits: { en: () => import("./en/credits.ts"), es: () => import("./es/credits.ts") },
  settings: { en: () => import("./en/settings.ts"), es: () => import("./es/settings.ts") },
  options: { en: () => import("./en/options.ts"), es: () => import("./es/options.ts") },
  gallery: { en: () => import("./en/gallery.ts"), es: () => import("./es/gallery.ts") },
  generate: { en: () => import("./en/generate.ts"), es: () => import("./es/generate.ts") },
  batches: { en: () => import("./en/batches.ts"), es: () => import("./es/batches.ts") },
  models: { en: () => import("./en/models.ts"), es: () => import("./es/models.ts") },
  train: { en: () => import("./en/train.ts"), es: () => import("./es/train.ts") },
};

type Catalog = typeof catalog;

export type Namespace = keyof Catalog;

/** All texts, as English has them. */
export type Messages = {
  [N in Namespace]: Awaited<ReturnType<Catalog[N]["en"]>>["default"];
};
