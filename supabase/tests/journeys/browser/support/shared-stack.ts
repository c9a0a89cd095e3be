import type { Browser } from "playwright-core";
import { startBrowser } from "../../../../../local/testing/browser.ts";
import { startTestStack, type TestStack } from "../../../../../local/testing/test-stack.ts";

/** The stack and the browser of all journeys. */
export interface SharedStack extends AsyncDisposable {
  stack: TestStack;
  browser: Browser;
}

/**
 * Starts both. What Gemini did not draw is tried again only when a journey lets it (`goOn`): none
 * has to be quicker than a clock.
 */
export async function startSharedStack(): Promise<SharedStack> {
  await using parts = new AsyncDisposableStack();
  const browser = startBrowser();
  parts.defer(async () => await (await browser).close());
  const stack = parts.use(await startTestStack({ web: true, renderer: "crop" }));
  await stack.sql`update private.settings set retry_delays = array[interval '10 minutes']`;
  const started = { stack, browser: await browser };
  const running = parts.move();
  return { ...started, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
