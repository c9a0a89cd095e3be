import assert from "node:assert/strict";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { TestStack } from "../../../../../local/testing/test-stack.ts";
import type { TestUser } from "../../../../../local/testing/test-user.ts";
import { calm } from "./gemini.ts";
import { keptSession } from "./kept-session.ts";

/** Milliseconds that a step may take on a busy machine. */
const PATIENCE = 30_000;

/** How a window is opened; without `as`, by a stranger. */
export interface WindowOptions extends BrowserContextOptions {
  /** Whose session the browser has kept. */
  as?: TestUser;
}

/** What one journey is made on: the stack all of them share, and windows of its own. */
export interface Site {
  stack: TestStack;
  /** Opens a window in a browser of its own: nothing is shared with other windows. */
  open(options?: WindowOptions): Promise<Page>;
  /** What the consoles may complain of, because the journey breaks something on purpose. */
  expectComplaints(...patterns: RegExp[]): void;
}

/** One way through the app, from an empty window. */
export type Journey = (site: Site) => Promise<void>;

/**
 * Makes a journey on a site of its own, whose windows close when it is over.
 * @throws what the journey throws, with what its windows showed then.
 * @throws {AssertionError} when a page complained of something unexpected.
 */
export async function makeJourney(
  journey: Journey,
  stack: TestStack,
  browser: Browser,
): Promise<void> {
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  const expected: RegExp[] = [];

  async function open({ as: user, ...options }: WindowOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: stack.apiUrl,
      locale: "en-GB",
      viewport: { width: 1280, height: 900 },
      // Colours are measured as they end, not while they fade in.
      reducedMotion: "reduce",
      // What a service worker answers is hidden from the journeys that watch or break requests.
      serviceWorkers: "block",
      storageState: user && await keptSession(stack.apiUrl, user),
      ...options,
    });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    // A violated policy is an error of the console too.
    context.on("console", (message) => {
      if (message.type() !== "error") return;
      complaints.push([message.text(), message.location().url, message.page()?.url()].join(" "));
    });
    context.on("weberror", (error) => complaints.push(error.error().message));
    return await context.newPage();
  }

  try {
    await calm(stack);
    await journey({
      stack,
      open,
      expectComplaints: (...patterns) => void expected.push(...patterns),
    });
    const unexpected = complaints.filter((text) => !expected.some((some) => some.test(text)));
    assert.deepEqual(unexpected, [], "no page complained on the way");
  } catch (error) {
    const shown = await Promise.all(contexts.flatMap((context) => context.pages()).map(describe));
    throw new Error(["The windows showed:", ...shown, ...complaints].join("\n\n"), {
      cause: error,
    });
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
}

async function describe(page: Page): Promise<string> {
  return `${page.url()}\n${await page.locator("body").ariaSnapshot().catch(String)}`;
}
