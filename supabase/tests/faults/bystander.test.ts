import assert from "node:assert/strict";
import type { FaultRuleInput } from "../../../local/gemini/fault-schema.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { type UserWithModel, userWithModel } from "../../../local/testing/test-user.ts";
import { ended, generate } from "../journeys/batches.ts";
import { GeminiControl } from "./gemini-control.ts";

/** What befalls whoever asks for this style; a bystander asks for the other. */
const [HOSTILE, FRIENDLY] = ["low-key", "library"];
/** How long Gemini draws. */
const LATENCY_MS = 1_500;
const TIMES = 5;

/** The first befall a whole run of the worker, and hold on for as long as they are let. */
const ANSWERS: FaultRuleInput[] = [
  { fault: "endless_body", everyMs: 4_000, times: 4 },
  { fault: "endless_body", everyMs: 100 },
  { fault: "oversized_body" },
  { fault: "odd_picture", picture: "many_scans" },
  { fault: "rate_limited_raw", retryDelay: "1e300s", quotaValue: "1e300" },
  { fault: "hostile_text", text: "long" },
];

Deno.test(
  "a bystander's first image comes within twice its usual time, whatever others are answered",
  { sanitizeOps: false, sanitizeResources: false },
  async () => {
    await using stack = await startTestStack({ renderer: "tiny" });
    await stack.sql`update private.settings set max_pause = '1 second'`;
    await stack.sql`update private.provider_pace set max_interval_ms = 50`;
    const gemini = new GeminiControl(stack.geminiUrl ?? "");
    await gemini.change({ latencyMs: LATENCY_MS });
    await using bystander = await userWithModel(stack);
    await using other = await userWithModel(stack);
    const usual = await firstImages(bystander);

    await gemini.addFaults(await hostile(stack));
    const batchId = await generate(other, other.modelId, [HOSTILE]);
    const meanwhile = await firstImages(bystander);
    await gemini.clearFaults();
    await other.client.rpc("cancel_generation_batch", { batch_id: batchId }).throwOnError();
    assert.ok(median(meanwhile) <= 2 * median(usual), `${meanwhile} ms, not ${usual} ms`);
  },
);

async function hostile({ sql }: TestStack): Promise<FaultRuleInput[]> {
  const [style] = await sql<{ prompt: string }[]>`
    select prompt from public.styles where id = ${HOSTILE}`;
  const match = { promptIncludes: style?.prompt.slice(0, 60) };
  return ANSWERS.map((answer) => ({ times: 8, ...answer, match }));
}

/** Milliseconds until each of several portraits, one after the other, was there. */
async function firstImages(user: UserWithModel): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) {
    const asked = performance.now();
    await ended(user, await generate(user, user.modelId, [FRIENDLY], 1));
    times.push(Math.round(performance.now() - asked));
  }
  return times;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
