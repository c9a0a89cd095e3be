import type postgres from "postgres";
import { ask } from "./ask.ts";
import { attend } from "./attendant.ts";
import { createFates } from "./fates.ts";
import type { FaultyStack } from "./faulty-stack.ts";
import { GeminiControl } from "./gemini-control.ts";
import { brokenInvariants } from "./invariants.ts";
import { Person } from "./person.ts";
import { planRound } from "./plan.ts";
import type { PersonPlan } from "./plan-people.ts";
import { Purchases } from "./purchases.ts";
import { seededRandom } from "./random.ts";
import { comeToRest, emptied } from "./rest.ts";
import { mismatchedObjects } from "./stored-objects.ts";
import { letTimePass, strikeAsPlanned } from "./strikes.ts";
import { Tally } from "./tally.ts";
import { Told } from "./told.ts";

/** What a round showed. */
export interface RoundReport {
  seed: number;
  /** The photos asked for in it, by how they ended. */
  photos: Tally;
  /** Faults that struck. */
  struck: Tally;
  /** What people met. */
  met: Tally;
  /** Broken invariants; empty when all is well. */
  problems: string[];
  /** The most memory that generate-photos had. */
  peakMegabytes: number;
  seconds: number;
}

/** Longer than the longest deadline of a batch. */
const REST_WITHIN_MS = 240_000;

/** Answers of any size, four at a time, besides what Deno and the codecs take. */
const MOST_MEGABYTES = 400;

/**
 * Lets people use the product while faults strike, then lets everything come to rest and checks the
 * invariants.
 */
export async function runRound(
  { stack, submitTo, bytes, styles }: FaultyStack,
  seed: number,
  images: number,
): Promise<RoundReport> {
  const started = performance.now();
  const { url } = stack.database;
  const plan = planRound(seed, images);
  const [struck, met] = [new Tally(), new Tally()];
  const stage = { strikesEnded: false, atRest: false };
  const random = seededRandom(seed).fork("fates");
  const gemini = new GeminiControl(stack.geminiUrl ?? "");
  const before = await gemini.struck();
  const [clock] = await ask(url, (sql) =>
    sql<{ now: string }[]>`
      update private.settings set batch_deadline = make_interval(secs => ${plan.batchDeadlineSeconds})
      returning clock_timestamp()::text as now`);
  await gemini.addFaults(plan.geminiFaults);
  const told = new Told(stack);
  const fates = createFates(random, struck, () => stage.strikesEnded);
  submitTo(fates);

  const attended = attend(stack, { gemini, struck, isOver: () => stage.atRest });
  const strikes = strikeAsPlanned(stack, plan, {
    fates,
    struck,
    isOver: () => stage.strikesEnded,
  });
  const purchases = new Purchases(stack, seededRandom(seed).fork("purchases"), struck);
  const clocks = letTimePass(stack, { struck, isOver: () => stage.strikesEnded });
  const place = {
    apiUrl: stack.apiUrl,
    publishableKey: stack.keys.publishableKey,
    styles,
    purchases,
    met,
    told,
  };
  await Promise.all(
    plan.people.map((person, index) =>
      live(person, new Person(place, random.fork(`person ${index}`)), url)
    ),
  );
  stage.strikesEnded = true;
  await Promise.all([strikes, clocks]);
  await gemini.clearFaults();
  const problems = [
    ...await purchases.comeToRest(REST_WITHIN_MS),
    ...await comeToRest(stack, REST_WITHIN_MS),
  ];
  stage.atRest = true;
  const peakMegabytes = await attended;

  for (const [fault, times] of Object.entries(await gemini.struck())) {
    struck.count(`Gemini ${fault}`, times - (before[fault] ?? 0));
  }
  problems.push(...await ask(url, brokenInvariants));
  problems.push(...await ask(url, (sql) => told.problems(sql)));
  problems.push(...await purchases.mismatches());
  problems.push(...await objectProblems(url));
  problems.push(...await ask(url, (sql) => bytes.problems(sql)));
  const photos = await ask(url, (sql) => photosSince(sql, clock?.now ?? ""));
  if (peakMegabytes > MOST_MEGABYTES) problems.push(`generate-photos had ${peakMegabytes} MB`);
  const seconds = (performance.now() - started) / 1000;
  return { seed, photos, struck, met, problems, peakMegabytes, seconds };
}

async function live(plan: PersonPlan, person: Person, databaseUrl: string): Promise<void> {
  const id = await person.signUp();
  if (plan.grant > 0) {
    await ask(
      databaseUrl,
      (sql) => sql`select admin.grant_credits(${id}, ${plan.grant}, 'a gift')`,
    );
  }
  for (const step of plan.steps) await person.do(step);
}

/** What workers store, the settling of their work must clear away; uploads given up, the sweep. */
async function objectProblems(url: string): Promise<string[]> {
  const made = await ask(
    url,
    (sql) => mismatchedObjects(sql, ["generated-photos", "model-previews", "shared-photos"]),
  );
  await ask(url, async (sql) => {
    await sql`update private.settings set orphan_age = '0 seconds'`;
    await sql`select private.sweep_orphan_objects()`;
    await sql`update private.settings set orphan_age = default`;
  });
  const left = await emptied(url, ["storage_removals"], Date.now() + REST_WITHIN_MS);
  const uploaded = await ask(
    url,
    (sql) => mismatchedObjects(sql, ["model-training-images", "own-style-images"]),
  );
  return [...made, ...left, ...uploaded];
}

async function photosSince(sql: postgres.Sql, since: string): Promise<Tally> {
  const rows = await sql<{ ending: string; photos: number }[]>`
    select
      coalesce(status, 'deleted unfinished') || coalesce(': ' || failure_code, '') as ending,
      count(*)::integer as photos
    from (
      select distinct on (photo_id) status, failure_code from audit.photos
      where at >= ${since}::timestamptz
      order by photo_id, status is null, at desc
    ) as last
    group by 1`;
  const tally = new Tally();
  for (const { ending, photos } of rows) tally.count(ending, photos);
  return tally;
}
