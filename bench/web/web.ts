import { startBrowser } from "../../local/testing/browser.ts";
import { budgets, total } from "../../scripts/bundle-budget/budgets.ts";
import { measure } from "../../scripts/bundle-budget/measure.ts";
import { keptSession } from "../../supabase/tests/journeys/browser/support/kept-session.ts";
import {
  loadAllStyles,
  MOST_STYLE_BYTES,
  SCREENS,
} from "../../supabase/tests/journeys/browser/support/style-weights.ts";
import { startBenchStack } from "../bench-stack.ts";
import { liveUser } from "../end-to-end/live-user.ts";
import { timeBatch } from "../end-to-end/ours.ts";
import type { Part } from "../part.ts";
import type { Ratio } from "../report/report.ts";
import { percentile, row } from "../report/statistics.ts";
import { multiplyPhotos } from "./many-photos.ts";
import { fromHeardToShown, notesOf, observePage } from "./observe-page.ts";
import { scrollGallery } from "./scroll-gallery.ts";

const PHOTOS = 10_000;
/** Milliseconds after which the browser calls a task long. */
const LONG_TASK = 50;
/**
 * Milliseconds: a quicker interaction feels no quicker (https://web.dev/articles/rail), and a good
 * one takes no longer than the second (https://web.dev/articles/inp).
 */
const [INSTANT, GOOD] = [100, 200];

/** The web app in Chromium: what it weighs, how it scrolls, how soon a picture is seen. */
export const web: Part = {
  checked: true,
  async measure({ quick, print }) {
    print("bundle sizes");
    const bundles = await measure(budgets);

    await using stack = await startBenchStack({ web: true });
    await using user = await liveUser(stack);
    const storageUrl = `${stack.apiUrl}/storage/v1/object/public/generated-photos`;
    await timeBatch(user, ["studio-grey"], storageUrl);
    await multiplyPhotos(stack, user, PHOTOS);
    await using browser = await startBrowser();
    print("styles on three screens");
    const styleKilobytes: Record<string, number> = {};
    for (const [screen, options] of Object.entries(SCREENS)) {
      const storageState = await keptSession(stack.apiUrl, user);
      await using context = await browser.newContext({ ...options, storageState });
      const sizes = await loadAllStyles(await context.newPage(), stack.apiUrl);
      styleKilobytes[screen] = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    }
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      storageState: await keptSession(stack.apiUrl, user),
    });
    const page = await context.newPage();
    await observePage(page);

    const firstPictures: number[] = [];
    const longTasks: number[] = [];
    let distance = 0;
    for (let run = 1; run <= (quick ? 1 : 3); run++) {
      print(`scrolling ${PHOTOS} photos, ${run}`);
      const scrolled = await scrollGallery(
        page,
        `${stack.apiUrl}/dashboard/gallery`,
        quick ? 60 : 200,
      );
      firstPictures.push(scrolled.firstPictures);
      longTasks.push(...scrolled.longTasks);
      distance += scrolled.distance;
    }

    print("using the viewer");
    await page.mouse.wheel(0, -1e7);
    await page.locator('img[src*="-thumb.webp"]').first().click();
    await page.getByRole("dialog").waitFor();
    for (let key = 0; key < (quick ? 10 : 30); key++) {
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(100);
    }
    await page.keyboard.press("Escape");
    const { interactions } = await notesOf(page);

    const seen: number[] = [];
    for (let run = 1; run <= (quick ? 3 : 10); run++) {
      print(`pictures as they arrive, ${run}`);
      const id = crypto.randomUUID();
      await page.goto(`${stack.apiUrl}/dashboard`);
      await page.waitForLoadState("networkidle");
      await user.client.rpc("create_generation_batch", {
        id,
        model_id: user.modelId,
        style_ids: ["studio-grey"],
      }).throwOnError();
      await page.goto(`${stack.apiUrl}/dashboard/batches/${id}`);
      await page.getByText("All your portraits are here").first().waitFor();
      seen.push(...fromHeardToShown(await notesOf(page)));
    }

    const weights = bundles.map((bundle): Ratio => ({
      name: `JavaScript of the ${bundle.page} page ÷ its budget`,
      value: total(bundle) / bundle.maxBytes,
      better: "lower",
      goal: 1,
    }));
    return {
      title: "Web app",
      how: `The production build in Chromium. The gallery holds ${PHOTOS.toLocaleString("en")} ` +
        `photos and was scrolled ${
          Math.round(distance).toLocaleString("en")
        } pixels; a long task ` +
        `is one that keeps the page busy for more than ${LONG_TASK} ms. An interaction lasts from ` +
        "the key until the next frame (Event Timing). *Picture on screen* is from the live " +
        "channel's message until the frame with the thumbnail. Scores of Lighthouse: " +
        "`npm run lighthouse`.",
      tables: [
        {
          caption: "Initial JavaScript, gzip",
          unit: "KB",
          rows: bundles.map((bundle) => row(bundle.page, [total(bundle) / 1000])),
        },
        {
          caption: "Pictures of styles on the Generate page, all of them seen",
          unit: "KB",
          rows: Object.entries(styleKilobytes).map(([screen, size]) => row(screen, [size])),
        },
        {
          caption: "In the browser",
          unit: "ms",
          rows: [
            row(`gallery of ${PHOTOS.toLocaleString("en")}, first pictures`, firstPictures),
            row("long tasks while scrolling", longTasks.length > 0 ? longTasks : [0]),
            row("interaction in the viewer", interactions),
            row("picture on screen after the message", seen),
          ],
        },
      ],
      ratios: [
        ...weights,
        {
          name: "pictures of styles, on the screen that loads most ÷ 250 KB",
          value: Math.max(...Object.values(styleKilobytes)) * 1000 / MOST_STYLE_BYTES,
          better: "lower",
          goal: 1,
        },
        {
          name: "longest task while scrolling ÷ 50 ms",
          value: Math.max(LONG_TASK, ...longTasks) / LONG_TASK,
          better: "lower",
          goal: 1,
        },
        {
          name: "interaction (p95, at least 100 ms) ÷ 200 ms",
          value: Math.max(INSTANT, percentile(interactions, 0.95)) / GOOD,
          better: "lower",
          goal: 1,
        },
      ],
    };
  },
};
