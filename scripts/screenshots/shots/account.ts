import { neverAnswer } from "./faults.ts";
import type { Shot } from "./shot.ts";

const credits = "/dashboard/credits";
const settings = "/dashboard/settings";

/** Credits and settings. */
export const accountShots: readonly Shot[] = [
  { name: "credits", person: "regular", path: credits, windowOnly: true, inSpanish: true },
  {
    name: "credits-order",
    person: "regular",
    path: credits,
    prepare: async (page) => {
      await page.getByRole("button", { name: /portraits/ }).first().click();
      await page.getByText("Portrait in").first().waitFor();
    },
    windowOnly: true,
  },
  { name: "credits-held", person: "busy", path: credits },
  { name: "credits-used-up", person: "broke", path: credits, windowOnly: true },
  {
    name: "credits-of-a-kind",
    person: "regular",
    path: credits,
    prepare: async (page) => {
      await page.getByRole("tab", { name: "Photo credits" }).click();
      await page.getByText("That is everything.").waitFor();
    },
  },
  { name: "credits-loading", person: "regular", path: credits, before: neverAnswer },
  { name: "settings", person: "regular", path: settings, inSpanish: true },
  { name: "settings-loading", person: "regular", path: settings, before: neverAnswer },
  {
    name: "settings-sign-out-everywhere",
    person: "regular",
    path: settings,
    prepare: (page) => page.getByRole("button", { name: "Sign out everywhere" }).click(),
    windowOnly: true,
  },
  {
    name: "settings-new-email",
    person: "newcomer",
    path: settings,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Change e-mail address" }).click();
      await page.getByLabel("New e-mail address").fill("ada.lovelace@example.com");
      await page.getByRole("button", { name: "Send the codes" }).click();
      await page.getByText(/waits for its confirmation/).waitFor();
    },
  },
  {
    name: "settings-delete",
    person: "regular",
    path: settings,
    prepare: (page) => page.getByRole("button", { name: "Delete my account" }).click(),
    windowOnly: true,
  },
];
