import { startTestStack, type TestStack } from "../local/testing/test-stack.ts";
import type { StackOptions } from "../local/stack.ts";

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
