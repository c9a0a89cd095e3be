import { join } from "node:path";
import type { Browser, BrowserContext, Page, ViewportSize } from "playwright-core";
import type { Cast, PersonName } from "./people/people.ts";
import type { Shot } from "./shots/shot.ts";

/** A picture to take: a shot in a width and a language, in both themes. */
export interface Take {
  shot: Shot;
  width: Width;
  language: "en" | "es";
}

/** Windows by their width in pixels. */
export const WINDOWS = {
  390: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true },
  768: { viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1, hasTouch: true },
  1440: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, hasTouch: false },
} as const;
export type Width = keyof typeof WINDOWS;
const WIDTHS = [390, 768, 1440] as const;
const THEMES = ["light", "dark"] as const;
/** How long to wait for a page to come to rest, which one without answers never does. Milliseconds. */
const REST = 4_000;

/** Everything to take of these shots. */
export function plan(shots: readonly Shot[]): Take[] {
  return WIDTHS.flatMap((width) =>
    shots.flatMap((shot) =>
      (["en", "es"] as const)
        .filter((language) => language === "en" || shot.inSpanish)
        .map((language) => ({ shot, width, language }))
    )
  );
}

/** `<page>-<state>-<width>-<theme>.png`, for Spanish with `-es` behind the state. */
export function fileName({ shot, width, language }: Take, theme: string): string {
  return `${shot.name}${language === "en" ? "" : `-${language}`}-${width}-${theme}.png`;
}

/** What every picture needs. */
export interface Stage {
  browser: Browser;
  baseURL: string;
  cast: Cast;
  now: Date;
  /** Where the pictures go. */
  folder: string;
}

/** Photographs one take in both themes and returns the names of the files. */
export async function photograph(stage: Stage, take: Take): Promise<string[]> {
  const { shot } = take;
  const context = await openContext(stage, take);
  try {
    const page = await context.newPage();
    await shot.before?.(page);
    const path = typeof shot.path === "string" ? shot.path : shot.path(stage.cast.ids);
    await page.goto(path);
    await page.waitForLoadState("networkidle", { timeout: REST }).catch(() => {});
    // A busy machine may ask for what a page shows only after that.
    await page.waitForFunction("!document.querySelector('.animate-shimmer')", null, {
      timeout: REST,
    }).catch(() => {});
    await shot.prepare?.(page);
    await drawn(page);
    if (!shot.windowOnly) await showWhole(page, WINDOWS[take.width].viewport);
    const files = [];
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      // A page of somebody else has no theme of ours.
      await page.waitForSelector(`html:is([data-theme="${colorScheme}"], :not([data-theme]))`);
      await drawn(page);
      const file = fileName(take, colorScheme);
      await page.screenshot({ path: join(stage.folder, file) });
      files.push(file);
    }
    return files;
  } finally {
    await context.close();
  }
}

async function openContext(
  { browser, baseURL, cast, now }: Stage,
  { shot, width, language }: Take,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...WINDOWS[width],
    baseURL,
    locale: language === "en" ? "en-GB" : "es-ES",
    // Pages as they end, not while they move.
    reducedMotion: "reduce",
    // A page that was kept shows no fault of the network.
    serviceWorkers: "block",
    storageState: { cookies: [], origins: [{ origin: baseURL, localStorage: kept(cast, shot) }] },
  });
  await context.clock.setFixedTime(now);
  return context;
}

function kept({ people }: Cast, { person }: { person?: PersonName }) {
  return person ? [{ name: "retrato.session", value: people[person].session }] : [];
}

/** Makes the window as high as the page, so that what is fixed to its edges is there too. */
async function showWhole(page: Page, { width, height }: ViewportSize): Promise<void> {
  const whole = await page.evaluate<number>("document.documentElement.scrollHeight");
  await page.setViewportSize({ width, height: Math.max(whole, height) });
  await drawn(page);
}

/** Waits until every picture is drawn, or will not be, and the page in the colours it has now. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    for (const image of document.images) image.loading = "eager";
    const drawn = Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, ${REST}))]);
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  })()`);
}
