import { z } from "zod";
import type { Settings } from "../local/gemini/service.ts";
import type { StackOptions } from "../local/stack.ts";
import { startTestStack, type TestStack } from "../local/testing/test-stack.ts";

/** As a new project is set up, but for the length of trainings, which is not what is measured. */
const PRODUCT_SETTINGS = `
  update private.settings set retry_delays = default;
  select cron.schedule('retrato-tick', '10 seconds', 'select private.tick()');
`;

/** A stack with the product's own delays and tick, where drawing costs nothing. */
export async function startBenchStack(
  options: Omit<StackOptions, "dataDir"> = {},
): Promise<TestStack> {
  const stack = await startTestStack({ renderer: "crop", durable: true, ...options });
  await stack.sql.unsafe(PRODUCT_SETTINGS);
  return stack;
}

const report = z.object({ total: z.number(), byStatus: z.record(z.string(), z.number()) });

/** How many requests a running stand-in for Gemini has answered, and with which HTTP status. */
export async function geminiRequests(
  geminiUrl: string | undefined,
): Promise<z.output<typeof report>> {
  const response = await fetch(`${geminiUrl}/_local/requests`);
  if (!response.ok) throw new Error(`Gemini's stand-in answered ${response.status}`);
  return report.parse(await response.json());
}

/** Sets latency and rate limit of a running stand-in for Gemini. */
export async function configureGemini(
  geminiUrl: string | undefined,
  settings: Partial<Settings>,
): Promise<void> {
  const response = await fetch(`${geminiUrl}/_local/settings`, {
    method: "PUT",
    body: JSON.stringify(settings),
  });
  if (!response.ok) throw new Error(`Gemini's stand-in answered ${response.status}`);
  await response.body?.cancel();
}
