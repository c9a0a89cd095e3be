import assert from "node:assert/strict";
import { assertCreditsAddUp } from "../journeys/invariants.ts";
import { bodies } from "./bodies.ts";
import { credits } from "./credits.ts";
import { desk } from "./desk.ts";
import { events } from "./events.ts";
import { filters } from "./filters.ts";
import { functions } from "./functions.ts";
import { headers } from "./headers.ts";
import { images } from "./images.ts";
import { injection } from "./injection.ts";
import { inputs } from "./inputs.ts";
import { massAssignment } from "./mass-assignment.ts";
import { notices } from "./notices.ts";
import { ownStyles } from "./own-styles.ts";
import { parallelSpending } from "./parallel-spending.ts";
import { paths } from "./paths.ts";
import { payments } from "./payments.ts";
import { readingFiles } from "./reading-files.ts";
import { realtime } from "./realtime.ts";
import { requests } from "./requests.ts";
import { retention } from "./retention.ts";
import { secrets } from "./secrets.ts";
import { shares } from "./shares.ts";
import { tryTheme } from "./try-theme.ts";
import { tokens } from "./tokens.ts";
import { trainingImages } from "./training-images.ts";
import { webhookToken } from "./webhook-token.ts";
import { writingFiles } from "./writing-files.ts";
import { createWorld, type World } from "./world.ts";

const THEMES = [
  credits,
  massAssignment,
  functions,
  desk,
  shares,
  retention,
  ownStyles,
  notices,
  payments,
  tokens,
  webhookToken,
  readingFiles,
  writingFiles,
  paths,
  filters,
  inputs,
  trainingImages,
  injection,
  realtime,
  events,
  bodies,
  requests,
  headers,
  images,
  parallelSpending,
  secrets,
];

let world: World | undefined;
let count = 0;

Deno.test.beforeAll(async () => {
  world = await createWorld();
});

Deno.test.afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

for (const theme of THEMES) {
  Deno.test(theme.name, { sanitizeOps: false, sanitizeResources: false }, async (t) => {
    assert.ok(world);
    const { stack } = world;
    // What the attacks before have asked for in this minute is none of this theme's.
    await stack.sql`delete from private.request_windows`;
    const { failures, ...result } = await tryTheme(theme, world);
    count += result.count;
    await t.step(`${result.count} attacks`, () => {
      assert.equal(failures.length, 0, failures.join("\n"));
    });
    await assertCreditsAddUp(stack);
  });
}

Deno.test("all in all", async (t) => {
  await t.step(`${count} attacks`, () => assert.ok(count > 0));
});
