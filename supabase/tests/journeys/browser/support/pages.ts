import type { Page } from "playwright-core";
import type { UserWithPortraits } from "./prepared-users.ts";

/** An address, and words it shows once everything is there. */
export type ShownPage = [address: string, words: string];

export const pagesOfStrangers: ShownPage[] = [
  ["/", "You, in your best light"],
  ["/terms", "Whose photos you may use"],
  ["/privacy", "Who is behind this"],
  ["/sign-in", "Welcome back"],
  ["/sign-up", "Make yourself at home"],
  ["/forgot-password", "Forgot your password?"],
  ["/auth/code?type=signup&email=ana%40example.com", "Confirm your address"],
  ["/new-password", "This link has expired or was already used"],
  ["/s/ABCDEFGHIJKLMNOPQRSTUVWXYZ012345", "Nothing to see here"],
  [`/receipt/${"A".repeat(32)}`, "There is no such receipt"],
  [`/notices/off#${"a".repeat(48)}`, "No more e-mails?"],
  ["/no/such/page", "Nothing here"],
];

/** For somebody who has only just signed up. */
export const emptyPages: ShownPage[] = [
  ["/dashboard", "Start with a few selfies"],
  ["/dashboard/generate", "First, your photos"],
  ["/dashboard/gallery", "Your gallery is waiting"],
  ["/dashboard/models/view", "Nobody here yet"],
  ["/dashboard/models/train", "Which photos work well"],
  ["/dashboard/shared", "No link is open"],
  ["/dashboard/credits", "Welcome to Retrato"],
  ["/dashboard/settings", "Everything goes, and nobody can bring it back."],
  ["/dashboard/no/such/page", "Nothing here"],
];

export function pagesWithData({ batchId, modelId, photoIds }: UserWithPortraits): ShownPage[] {
  return [
    ["/dashboard", "Latest portraits"],
    ["/dashboard/generate", "Who is in the picture"],
    [`/dashboard/generate?like=${photoIds[0]}`, "More like your portrait"],
    [`/dashboard/batches/${batchId}`, "All your portraits are here"],
    ["/dashboard/gallery", "Favourites"],
    [`/dashboard/gallery/${photoIds[0]}`, "1 of 4"],
    ["/dashboard/models/view", "Ready"],
    [`/dashboard/models/train?model=${modelId}`, "Photos of Me"],
    ["/dashboard/credits", "That is everything."],
    ["/dashboard/settings", "Everything goes, and nobody can bring it back."],
  ];
}

/** Opens a page and waits until it is complete, its pictures too. */
export async function show(page: Page, [address, words]: ShownPage): Promise<void> {
  await page.goto(address);
  await page.getByText(words, { exact: true }).first().waitFor();
}
