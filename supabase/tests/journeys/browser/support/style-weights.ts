import type { BrowserContextOptions, Page } from "playwright-core";

/** Bytes that the pictures of styles on the Generate page may be together, on any screen. */
export const MOST_STYLE_BYTES = 300_000;

/** Screens that ask for other sizes of a picture. */
export const SCREENS = {
  "a desktop": { viewport: { width: 1440, height: 900 } },
  "a sharp desktop": { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 },
  "a phone": { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true },
} satisfies Record<string, BrowserContextOptions>;

/**
 * Opens the Generate page of somebody with a model and looks at every style.
 * @returns how many bytes each picture of a style had that was loaded for it.
 */
export async function loadAllStyles(page: Page, origin: string): Promise<number[]> {
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (!response.url().includes("/style-images/")) return;
    sizes.set(response.url(), response.body().then(({ length }) => length));
  });
  await page.goto(`${origin}/dashboard/generate`);
  const pictures = page.locator('img[src*="/style-images/"]');
  await pictures.first().waitFor();
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate("picture => picture.decode()");
  }
  return await Promise.all(sizes.values());
}
