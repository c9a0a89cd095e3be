import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

/** What a page notes about itself, in milliseconds by its own clock. */
interface Notes {
  /** Tasks of more than 50 ms, by how long they took. */
  longTasks: number[];
  /** From the input to the next frame, for each click and key. */
  interactions: number[];
  /** When the live channel told of a finished photo, by the path of its thumbnail. */
  heard: Array<{ thumbnail: string; at: number }>;
  /** When a picture was on the screen, by its address. */
  shown: Array<{ address: string; at: number }>;
}

const PAGE_NOTES = fileURLToPath(new URL("page-notes.js", import.meta.url));

/** Lets every page that this one becomes take notes. */
export async function observePage(page: Page): Promise<void> {
  await page.addInitScript({ path: PAGE_NOTES });
}

/** What the page has noted since it was loaded. */
export async function notesOf(page: Page): Promise<Notes> {
  return await page.evaluate<Notes>("benchNotes");
}

/** Milliseconds from hearing of each photo until its picture was on the screen. */
export function fromHeardToShown({ heard, shown }: Pick<Notes, "heard" | "shown">): number[] {
  return heard.flatMap(({ thumbnail, at }) => {
    const first = shown.find(({ address }) => address.includes(thumbnail));
    return first ? [Math.max(0, first.at - at)] : [];
  });
}
