import type { Allowance, Plan } from "./plans.ts";

/** What one image uses of what a plan or Gemini gives. */
export interface Use {
  /** Calls of `generate-photos`, one for four photos, and as many nudges that find nothing. */
  invocations: number;
  /** Realtime: `photo` twice, `credits` and `batch` once, each sent once and received once. */
  realtimeMessages: number;
  /** The image and its thumbnail. */
  storageGb: number;
  /** The image downloaded once, thumbnails looked at, and the references read by the function. */
  egressGb: number;
  /** Seconds of one core of the database: claim, completion, ledger, events, the gallery. */
  databaseSeconds: number;
  /** Seconds that a connection to the database is taken. */
  connectionSeconds: number;
  /** Seconds of processor time in the function, of 2 s a call; four photos measured 1.0 s. */
  functionSeconds: number;
  /** Seconds that Gemini takes; reported are 12 to 34 s. */
  geminiSeconds: number;
  /** Gemini's tokens: about 1,120 a picture at 1K, four references and a style among them. */
  inputTokens: number;
  outputTokens: number;
}

/** One portrait at 1K, 3:4. */
export const USE_OF_AN_IMAGE: Use = {
  invocations: 2 / 4,
  realtimeMessages: 8,
  storageGb: 0.0016,
  egressGb: 0.0022,
  databaseSeconds: 0.02,
  connectionSeconds: 0.1,
  functionSeconds: 0.25,
  geminiSeconds: 23,
  inputTokens: 5 * 1_120 + 500,
  outputTokens: 1_120,
};

/**
 * US$ for a token of gemini-nano-banana-2.1 (https://ai.google.dev/gemini-api/docs/pricing):
 * $1.50 a million in, $30 a million of an image out.
 */
export const TOKEN_PRICE = { input: 1.5 / 1_000_000, output: 30 / 1_000_000 };

/** Requests a second that pg_net sends (https://github.com/supabase/pg_net, README). */
const WEBHOOKS_PER_SECOND = 200;
/** Images that somebody who is connected asks for in an hour: a batch of twelve in ten minutes. */
const IMAGES_PER_CONNECTION_HOUR = 72;
/** How busy the database and its connections may be so that queries stay quick. */
const DATABASE_SHARE = 0.5;
const MONTHS_KEPT = 12;

/** Images an hour that something carries. */
export interface Limit {
  what: string;
  imagesPerHour: number;
}

/** Gemini's side, which the operator sets: private.provider_pace, and the project's quota. */
export interface Provider {
  maxInFlight: number;
  requestsPerMinute: number;
}

/** What each part of a plan carries, the tightest first: that one breaks first. */
export function limitsOf(plan: Plan, use: Use, provider: Provider): Limit[] {
  const perHour = (perSecond: number) => perSecond * 3_600;
  return [
    {
      what: `${provider.maxInFlight} requests in flight`,
      imagesPerHour: perHour(provider.maxInFlight / use.geminiSeconds),
    },
    {
      what: `Gemini's ${provider.requestsPerMinute} requests a minute`,
      imagesPerHour: provider.requestsPerMinute * 60,
    },
    {
      what: "Realtime messages a second",
      imagesPerHour: perHour(plan.realtimeMessagesPerSecond / use.realtimeMessages),
    },
    {
      what: "Realtime connections",
      imagesPerHour: plan.realtimeConnections * IMAGES_PER_CONNECTION_HOUR,
    },
    { what: "webhooks", imagesPerHour: perHour(WEBHOOKS_PER_SECOND / use.invocations) },
    {
      what: "database",
      imagesPerHour: perHour(plan.cores * DATABASE_SHARE / use.databaseSeconds),
    },
    {
      what: "database connections",
      imagesPerHour: perHour(plan.connections * DATABASE_SHARE / use.connectionSeconds),
    },
  ].toSorted((a, b) => a.imagesPerHour - b.imagesPerHour);
}

/** Seconds of processor time that a call of an Edge Function has, and photos that fit in 256 MB. */
const PROCESSOR_SECONDS = 2;
const PHOTOS_IN_MEMORY = 16;

/**
 * Photos that a worker can make: in one call by its processor time, at a time by its memory, and
 * in its life by the wall clock (https://supabase.com/docs/guides/functions/limits). How many
 * workers there may be at a time is not documented.
 */
export function photosOfWorker(
  plan: Plan,
  use: Use,
): { inCall: number; atATime: number; inLife: number } {
  return {
    inCall: Math.floor(PROCESSOR_SECONDS / use.functionSeconds),
    atATime: PHOTOS_IN_MEMORY,
    inLife: PHOTOS_IN_MEMORY * Math.floor(plan.wallClock / use.geminiSeconds),
  };
}

/** Images a month that are included, the tightest first. */
export function includedOf(plan: Plan, use: Use): Array<{ what: string; images: number }> {
  return [
    { what: "storage (in all, not a month)", images: plan.storageGb.included / use.storageGb },
    { what: "egress", images: plan.egressGb.included / use.egressGb },
    { what: "invocations", images: plan.invocations.included / use.invocations },
    { what: "Realtime messages", images: plan.realtimeMessages.included / use.realtimeMessages },
  ].toSorted((a, b) => a.images - b.images);
}

/** US$ that one image costs. */
export interface Cost {
  gemini: number;
  /** Kept for a year. */
  storage: number;
  egress: number;
  messagesAndCalls: number;
  /** The plan's price shared by all. */
  plan: number;
  total: number;
}

/**
 * What an image costs when so many are made a month, in US$; null when the plan does not allow so
 * many.
 */
export function costOf(plan: Plan, use: Use, imagesPerMonth: number): Cost | null {
  const each = (allowance: Allowance, used: number) =>
    priceOf(allowance, used * imagesPerMonth) / imagesPerMonth;
  const gemini = use.inputTokens * TOKEN_PRICE.input + use.outputTokens * TOKEN_PRICE.output;
  const storage = each(plan.storageGb, use.storageGb * MONTHS_KEPT);
  const egress = each(plan.egressGb, use.egressGb);
  const messagesAndCalls = each(plan.invocations, use.invocations) +
    each(plan.realtimeMessages, use.realtimeMessages);
  const share = plan.price / imagesPerMonth;
  const total = gemini + storage + egress + messagesAndCalls + share;
  return total === Infinity
    ? null
    : { gemini, storage, egress, messagesAndCalls, plan: share, total };
}

/** US$ for what goes beyond an allowance; Infinity where there is no more. */
function priceOf({ included, more }: Allowance, used: number): number {
  const excess = Math.max(0, used - included);
  if (excess === 0) return 0;
  return more === null ? Infinity : excess * more;
}
