import type { Locale } from "./locales.ts";

/**
 * The texts of the app, one file a namespace and language; a page loads only the namespaces it
 * names (src/app/page.ts). English is the source: its type is what `useTranslations` accepts and
 * what every other language has to satisfy.
 */
export interface Messages {
  common: typeof import("./en/common.ts").default;
  errors: typeof import("./en/errors.ts").default;
  failures: typeof import("./en/failures.ts").default;
  landing: typeof import("./en/landing.ts").default;
  tour: typeof import("./en/tour.ts").default;
  legal: typeof import("./en/legal.ts").default;
  auth: typeof import("./en/auth.ts").default;
  shell: typeof import("./en/shell.ts").default;
  dashboard: typeof import("./en/dashboard.ts").default;
  credits: typeof import("./en/credits.ts").default;
  buying: typeof import("./en/buying.ts").default;
  settings: typeof import("./en/settings.ts").default;
  options: typeof import("./en/options.ts").default;
  gallery: typeof import("./en/gallery.ts").default;
  likeness: typeof import("./en/likeness.ts").default;
  saveAs: typeof import("./en/saveAs.ts").default;
  editing: typeof import("./en/editing.ts").default;
  sharing: typeof import("./en/sharing.ts").default;
  receipt: typeof import("./en/receipt.ts").default;
  visit: typeof import("./en/visit.ts").default;
  generate: typeof import("./en/generate.ts").default;
  ownStyles: typeof import("./en/ownStyles.ts").default;
  batches: typeof import("./en/batches.ts").default;
  models: typeof import("./en/models.ts").default;
  train: typeof import("./en/train.ts").default;
  notices: typeof import("./en/notices.ts").default;
  operator: typeof import("./en/operator.ts").default;
}

export type Namespace = keyof Messages;

const files = import.meta.glob<{ default: Messages[Namespace] }>("./*/*.ts");

/** The texts of a namespace, from a file of their own. @throws {TypeError} when it does not arrive. */
export async function loadMessages(
  locale: Locale,
  namespace: Namespace,
): Promise<Messages[Namespace]> {
  const load = files[`./${locale}/${namespace}.ts`];
  if (!load) throw new Error(`messages/${locale} has no ${namespace}.ts`);
  return (await load()).default;
}
