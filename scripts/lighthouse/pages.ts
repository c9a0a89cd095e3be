/** What a run of Lighthouse emulates. */
export const FORM_FACTORS = ["mobile", "desktop"] as const;
export type FormFactor = typeof FORM_FACTORS[number];

/** A page to audit. */
export interface AuditedPage {
  name: string;
  path: string;
  /** Whether it is seen by somebody who is signed in. */
  signedIn: boolean;
  /** The least performance, 0–100: on phones of every page, on desktops where one is promised. */
  performance: { mobile: number; desktop?: number };
}

/** The least scores of every page, 0–100. */
export const FLOORS = { accessibility: 100, bestPractices: 95 };

/** The least performance of pages that show few pictures, on phones. */
const PLAIN = { mobile: 92 };

/** Every kind of page. `batch` is the id of one that is finished. */
export function auditedPages(batch: string): AuditedPage[] {
  return [
    { name: "landing", path: "/", signedIn: false, performance: { mobile: 95 } },
    { name: "sign-in", path: "/sign-in", signedIn: false, performance: PLAIN },
    { name: "dashboard", path: "/dashboard", signedIn: true, performance: { mobile: 90 } },
    { name: "models", path: "/dashboard/models/view", signedIn: true, performance: PLAIN },
    { name: "train", path: "/dashboard/models/train", signedIn: true, performance: PLAIN },
    { name: "generate", path: "/dashboard/generate", signedIn: true, performance: { mobile: 90 } },
    {
      name: "gallery",
      path: "/dashboard/gallery",
      signedIn: true,
      performance: { mobile: 90, desktop: 85 },
    },
    { name: "credits", path: "/dashboard/credits", signedIn: true, performance: PLAIN },
    { name: "settings", path: "/dashboard/settings", signedIn: true, performance: PLAIN },
    {
      name: "batch",
      path: `/dashboard/batches/${batch}`,
      signedIn: true,
      performance: { mobile: 90 },
    },
  ];
}
