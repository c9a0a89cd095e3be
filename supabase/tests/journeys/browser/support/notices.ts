import { eventually } from "../../../../../local/testing/eventually.ts";
import type { TestStack } from "../../../../../local/testing/test-stack.ts";
import type { TestUser } from "../../../../../local/testing/test-user.ts";

/** Milliseconds until a notice is sent, or is not, on a busy machine. */
const PATIENCE = 30_000;

/** Lets the time pass after which somebody is told, until nothing waits to be told to a user. */
export async function letNoticesGo({ sql }: TestStack, { id }: TestUser): Promise<void> {
  await eventually(async () => {
    await sql`
      update private.notice_queue set not_before = happened_at
      where user_id = ${id} and lease_token is null and not_before > now()`;
    const [waiting] = await sql`select from private.notice_queue where user_id = ${id} limit 1`;
    return waiting === undefined || undefined;
  }, PATIENCE);
}
