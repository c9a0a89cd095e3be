import { configureGemini, geminiRequests, startBenchStack } from "../bench-stack.ts";
import { measuredStages } from "../capacity/small-case.ts";
import { Hops } from "../end-to-end/hops.ts";
import type { Part } from "../part.ts";
import { agreement, row } from "../report/statistics.ts";
import { customers, deliver, simulateCrowd } from "./crowd.ts";
import { jainIndex, overallRate, sharesOf, steadyRate, usersAmongFirst } from "./fairness.ts";

/** Requests that the stand-in lets pass in any 60 s. */
const LIMIT = 40;
/** Milliseconds. */
const LATENCY = 1_500;
const USERS = 16;
const BATCHES = 2;
const STYLES = ["studio-grey", "library"];
/** Of each style. */
const VARIATIONS = 3;
const IMAGES_PER_BATCH = STYLES.length * VARIATIONS;
/** Images that end the run while the queue is empty already. */
const TAIL = 8;

/** Many users under a limit of requests a minute that nothing was told about. */
export const rateLimit: Part = {
  checked: false,
  async measure({ print }) {
    const hops = new Hops();
    await using stack = await startBenchStack({
      onLog: (part, line) => part === "generate-photos" && hops.hear(line),
    });
    await using parts = new AsyncDisposableStack();
    const crowd = await customers(stack, USERS);
    for (const user of crowd) parts.use(user);
    await configureGemini(stack.geminiUrl, { latencyMs: LATENCY, requestsPerMinute: LIMIT });
    print(`${USERS} users, ${USERS * BATCHES * IMAGES_PER_BATCH} images, ${LIMIT} a minute`);
    const { began, images, failed } = await deliver(stack, crowd, {
      batches: BATCHES,
      styleIds: STYLES,
      variations: VARIATIONS,
    });
    const requests = await geminiRequests(stack.geminiUrl);
    const refused = requests.byStatus["429"] ?? 0;
    const finished = images.map(({ finishedAt }) => finishedAt);
    const owners = images.map(({ userId }) => userId);
    const users = crowd.map(({ id }) => id);
    const firstOf = users.map((user) => finished[owners.indexOf(user)] ?? NaN);
    const lastOf = users.map((user) => finished[owners.lastIndexOf(user)] ?? NaN);
    const simulated = simulateCrowd(measuredStages(hops), {
      users: USERS,
      batches: BATCHES,
      images: IMAGES_PER_BATCH,
      requestsPerMinute: LIMIT,
    });
    const seconds = (times: number[]) => times.map((time) => (time - began) / 1000);
    return {
      title: "Under a rate limit",
      how: `The stand-in for Gemini takes ${LATENCY / 1000} s for an image and lets ${LIMIT} ` +
        `requests pass in any 60 s (a sliding window); the rest hears 429. ${USERS} users ask for ` +
        `${BATCHES} batches of ${IMAGES_PER_BATCH} images in the same moment. The product knows ` +
        "nothing of the limit beforehand: the first 429 ends a burst and tells it, as Gemini's " +
        "quota errors do. *Steady* is from the first " +
        "image after the pause that follows until the queue runs empty. *Fairness* is how the " +
        `first ${USERS} images, and the first half of all, are shared.`,
      tables: [
        {
          caption: "Images",
          unit: "a minute",
          rows: [
            row("steady", [steadyRate(finished, TAIL)]),
            row("the whole run", [overallRate(began, finished)]),
            row("the whole run, simulated", [overallRate(0, simulated)]),
            row("limit", [LIMIT]),
          ],
        },
        {
          caption: "Wait of a user",
          unit: "s",
          rows: [row("first image", seconds(firstOf)), row("last image", seconds(lastOf))],
        },
      ],
      ratios: [
        {
          name: "images a minute ÷ limit",
          value: steadyRate(finished, TAIL) / LIMIT,
          better: "higher",
          goal: 0.95,
        },
        {
          name: "requests refused with 429 ÷ all",
          value: refused / requests.total,
          better: "lower",
          goal: 0.05,
        },
        {
          name: "photos failed ÷ all",
          value: failed / (failed + images.length),
          better: "lower",
          goal: 0,
        },
        {
          name: `users among the first ${USERS} images ÷ users`,
          value: usersAmongFirst(owners, USERS) / USERS,
          better: "higher",
          goal: 0.9,
        },
        {
          name: "Jain's index of the first half of the images",
          value: jainIndex(sharesOf(users, owners.slice(0, owners.length / 2))),
          better: "higher",
          goal: 0.95,
        },
        {
          name: "images a minute in the whole run, simulated and measured, smaller ÷ larger",
          value: agreement(overallRate(0, simulated), overallRate(began, finished)),
          better: "higher",
          goal: 0.9,
        },
      ],
    };
  },
};
