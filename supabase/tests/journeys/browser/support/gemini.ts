import assert from "node:assert/strict";
import type { FaultRuleInput } from "../../../../../local/gemini/fault-schema.ts";
import { eventually } from "../../../../../local/testing/eventually.ts";
import type { TestStack } from "../../../../../local/testing/test-stack.ts";

/** How much of a style's prompt tells it from all others. */
const TELLING = 60;

/** Lets a fault befall the next pictures of one style; those of others are drawn as ever. */
export async function befall(
  { geminiUrl, sql }: TestStack,
  styleId: string,
  fault: FaultRuleInput,
): Promise<void> {
  const [style] = await sql`select prompt from public.styles where id = ${styleId}`;
  assert.ok(style, `the style ${styleId}`);
  const match = { promptIncludes: style.prompt.slice(0, TELLING) };
  const response = await fetch(`${geminiUrl}/_local/faults`, {
    method: "POST",
    body: JSON.stringify({ ...fault, match }),
  });
  assert.ok(response.ok, await response.text());
}

/**
 * Holds the four pictures of a style back: Gemini does not answer the first time, and the second is
 * far away (`prepareStack`). So a batch stands still in the middle for as long as a journey likes.
 */
export async function holdBack(stack: TestStack, styleId: string): Promise<void> {
  await befall(stack, styleId, { fault: "unavailable", times: 4 });
}

/** Takes back every fault that has not befallen yet, and every wait: the next journey starts afresh. */
export async function calm(stack: TestStack): Promise<void> {
  const response = await fetch(`${stack.geminiUrl}/_local/faults`, { method: "DELETE" });
  assert.ok(response.ok, await response.text());
  await endWaits(stack);
}

/**
 * Ends every wait for Gemini: what was held back is tried again now. Not before all of it was: of a
 * busy Gemini fewer are asked at a time, and the last may still be on their way.
 */
export async function goOn(stack: TestStack): Promise<void> {
  await eventually(async () => {
    const [due] = await stack.sql`
      select from private.generation_queue as queue
      join private.provider_pace as pace using (generation_model_id)
      where queue.lease_token is not null
        or queue.not_before <= now() and coalesce(pace.paused_until <= now(), true)
      limit 1`;
    return due === undefined || undefined;
  });
  await endWaits(stack);
}

async function endWaits({ sql }: TestStack): Promise<void> {
  await sql`
    update private.provider_pace
    set paused_until = null, stopped_until = null, closed_until = null, interval_ms = 0, next_slot_at = now()
  `;
  await sql`update private.generation_queue set not_before = now()`;
  await sql`select private.tick()`;
}
