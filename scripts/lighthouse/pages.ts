/** What a run of Lighthouse emulates. */
export const FORM_FACTORS = ["mobile", "desktop"] as const;
export type FormFactor = typeof FORM_FACTORS[number];

/** A page to audit. */
export interface AuditedPage {
  name: string;
  path: string;
  /** Whether it is seen by somebody who is signed in. */
  signedIn: boolean;
  /** The least performance, 0–100, where one is promised. */
  performance?: Partial<Record<FormFactor, number>>;
}

/** The least scores of every page, 0–100. */
export const FLOORS = { accessibility: 100, bestPractices: 95 };

/** Every kind of page. `batch` is the id of one that is finished. */
export function auditedPages(batch: string): AuditedPage[] {
  return [
    { name: "landing", path: "/", signedIn: false, performance: { mobile: 90 } },
    { name: "sign-in", path: "/sign-in", signedIn: false },
    { name: "dashboard", path: "/dashboard", signedIn: true },
    { name: "train", path: "/dashboard/models/train", signedIn: true },
    { name: "generate", path: "/dashboard/generate", signedIn: true },
    {
      name: "gallery",
      path: "/dashboard/gallery",
      signedIn: true,
      performance: { mobile: 85, desktop: 85 },
    },
    { name: "credits", path: "/dashboard/credits", signedIn: true },
    { name: "settings", path: "/dashboard/settings", signedIn: true },
    { name: "batch", path: `/dashboard/batches/${batch}`, signedIn: true },
  ];
}
