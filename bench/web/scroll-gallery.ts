import type { Page } from "playwright-core";
import { notesOf } from "./observe-page.ts";

/** How the gallery took being scrolled through. */
export interface Scrolled {
  /** Milliseconds from opening the address until the first pictures are there. */
  firstPictures: number;
  /** Milliseconds of each task of more than 50 ms, while scrolling. */
  longTasks: number[];
  /** Pixels scrolled. */
  distance: number;
}

/** Pixels a turn of the wheel; several a second, as somebody looking for a picture does. */
const TURN = 1_200;
const PAUSE_MS = 60;

/** Opens the gallery and scrolls until its end, or for so many turns of the wheel. */
export async function scrollGallery(page: Page, address: string, turns: number): Promise<Scrolled> {
  const began = performance.now();
  await page.goto(address);
  await page.locator('img[src*="-thumb.webp"]').first().waitFor();
  const firstPictures = performance.now() - began;
  await page.waitForLoadState("networkidle");
  const before = (await notesOf(page)).longTasks.length;
  const start = await position(page);
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(PAUSE_MS);
  }
  const { longTasks } = await notesOf(page);
  return {
    firstPictures,
    longTasks: longTasks.slice(before),
    distance: await position(page) - start,
  };
}

async function position(page: Page): Promise<number> {
  return await page.evaluate<number>("scrollY");
}
