import { eventually } from "./eventually.ts";
import type { TestStack } from "./test-stack.ts";

/** Waits until the stack has found that the stand-in for Stripe takes its key: before, nothing is sold. */
export async function creditsForSale({ sql }: TestStack): Promise<void> {
  await eventually(async () => {
    const [settings] = await sql`select credits_for_sale from private.settings`;
    return settings?.credits_for_sale || undefined;
  });
}
