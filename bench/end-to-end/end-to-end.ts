import { configureGemini, startBenchStack } from "../bench-stack.ts";
import type { Part } from "../part.ts";
import { median, percentile, row } from "../report/statistics.ts";
import { Hops } from "./hops.ts";
import { liveUser } from "./live-user.ts";
import { timeOriginal } from "./original.ts";
import { type BatchTimes, timeBatch } from "./ours.ts";
import { tableOfThumbnails } from "./thumbnails.ts";

/** Photos this machine's one worker has in the making: two runs of four. */
const IN_FLIGHT = 8;
/** Milliseconds. */
const LATENCY = 5_000;
/** Milliseconds: the original waits 10 s between requests; Gemini is reported to take 12 to 34 s. */
const DELAY = LATENCY * 10 / 15;
const ONE_STYLE = ["studio-grey"];
const FIVE_STYLES = ["studio-grey", "library", "brick-loft", "neon-alley", "old-master"];

/** From asking to the last picture, against the algorithm we started from and the bound. */
export const endToEnd: Part = {
  checked: true,
  async measure({ quick, print }) {
    const hops = new Hops();
    await using stack = await startBenchStack({
      onLog: (part, line) => part === "generate-photos" && hops.hear(line),
    });
    await using user = await liveUser(stack);
    await stack.sql`update public.users set credits = credits + 100000 where id = ${user.id}`;
    const storageUrl = `${stack.apiUrl}/storage/v1/object/public/generated-photos`;
    await configureGemini(stack.geminiUrl, { latencyMs: LATENCY });
    const batches = async (styles: string[], runs: number): Promise<BatchTimes[]> => {
      const times: BatchTimes[] = [];
      for (let run = 1; run <= runs; run++) {
        print(`${styles.length * 4} images, ${run} of ${runs}`);
        times.push(await timeBatch(user, styles, storageUrl));
      }
      return times;
    };
    const cold = await batches(ONE_STYLE, 1);
    const four = await batches(ONE_STYLE, quick ? 5 : 20);
    const twenty = await batches(FIVE_STYLES, quick ? 2 : 10);
    print("thumbnails alone");
    const thumbnails = await tableOfThumbnails();
    print("the original algorithm");
    const original = [await timeOriginal(stack, user, ONE_STYLE, DELAY)];
    const original20 = quick ? [] : [await timeOriginal(stack, user, FIVE_STYLES, DELAY)];

    const bound = (images: number) => Math.ceil(images / IN_FLIGHT) * LATENCY;
    const of = (times: BatchTimes[], key: keyof BatchTimes) => times.map((it) => it[key]);
    return {
      title: "End to end",
      how:
        `The stand-in for Gemini takes ${LATENCY / 1000} s for each image and draws for nothing. ` +
        "*First* and *last* are when the client has fetched the thumbnail that the live channel " +
        "told it of. *Original* is the algorithm this product started from (one request after " +
        `another, ${(DELAY / 1000).toFixed(1)} s between them, which is its 10 s scaled like the ` +
        "latency), doing the same work an image on the same server. *Bound* is " +
        `⌈images ÷ ${IN_FLIGHT}⌉ × latency: what no queue with ${IN_FLIGHT} requests in flight can beat. ` +
        "A worker makes thumbnails on one thread, so pictures that come in the same moment wait for " +
        "each other: that is the tail of *thumbnail and upload*.",
      tables: [
        {
          caption: "Four images of one style",
          unit: "ms",
          rows: [
            row("`create_generation_batch`", of(four, "asked")),
            row("first image begun (webhook, claim, broadcast)", of(four, "begun")),
            row("first image", of(four, "first")),
            row("first image of the first batch after a start", of(cold, "first")),
            row("last image", of(four, "last")),
            row("last image, original", original.map(({ last }) => last)),
            row("bound", [bound(4)]),
          ],
        },
        {
          caption: "Twenty images of five styles",
          unit: "ms",
          rows: [
            row("first image", of(twenty, "first")),
            row("last image", of(twenty, "last")),
            ...original20.map(({ last }) => row("last image, original", [last])),
            row("bound", [bound(20)]),
          ],
        },
        { caption: "Stages of an image", unit: "ms", rows: hops.rows() },
        thumbnails,
      ],
      ratios: [
        {
          name: "last of 4 images (p95) ÷ bound",
          value: percentile(of(four, "last"), 0.95) / bound(4),
          better: "lower",
          goal: 1.1,
        },
        {
          name: "last of 20 images (p95) ÷ bound",
          value: percentile(of(twenty, "last"), 0.95) / bound(20),
          better: "lower",
          goal: 1.1,
        },
        {
          name: "first image (p95) ÷ (latency + 250 ms)",
          value: percentile(of(four, "first"), 0.95) / (LATENCY + 250),
          better: "lower",
          goal: 1,
        },
        {
          name: "4 images, original ÷ ours",
          value: median(original.map(({ last }) => last)) / median(of(four, "last")),
          better: "higher",
        },
        ...original20.map(({ last }) => ({
          name: "20 images, original ÷ ours",
          value: last / median(of(twenty, "last")),
          better: "higher" as const,
          thorough: true,
        })),
      ],
    };
  },
};
