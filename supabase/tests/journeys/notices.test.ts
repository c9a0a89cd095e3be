import assert from "node:assert/strict";
import { eventually } from "../../../local/testing/eventually.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp, type TestUser, trainModel } from "../../../local/testing/test-user.ts";
import { ended, generate } from "./batches.ts";

const PATIENCE = 60_000;

/** What became of the notices of an order: one line a way. */
async function told({ sql }: TestStack, batch: string): Promise<(string | null)[]> {
  const rows = await sql<{ failure: string | null }[]>`
    select failure from private.told_notices where subject = ${batch}`;
  return rows.map(({ failure }) => failure);
}

/** An order that has ended, and whose notices are settled. */
async function orderAndLeave(stack: TestStack, user: TestUser, modelId: string): Promise<string> {
  const batch = await generate(user, modelId, ["studio-grey"], 1);
  await ended(user, batch);
  await settled(stack);
  return batch;
}

async function settled({ sql }: TestStack): Promise<void> {
  await eventually(async () => {
    const [open] = await sql`select 1 from private.notice_queue limit 1`;
    return open ? undefined : true;
  }, PATIENCE);
}

Deno.test(
  "whoever is not there is told once, whatever befalls the mail service, devices and workers",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using stack = await startTestStack({ renderer: "crop" });
    await using user = await signUp(stack);
    const { sql, mailbox, mail, push, keys, functions } = stack;
    const modelId = await trainModel(user);
    await sql`update private.settings set notice_delay = '0 seconds'`;
    await sql`delete from private.notice_queue`;
    const mails = () => mailbox.to(user.email);

    await t.step("an order that ended while nobody was there is told by e-mail", async () => {
      const batch = await orderAndLeave(stack, user, modelId);
      const [first, ...others] = mails();
      assert.equal(first?.subject, "Me: 1 portrait is ready");
      assert.deepEqual(others, []);
      assert.equal(first.link, `${stack.apiUrl}/dashboard/batches/${batch}`);
      assert.match(first.text ?? "", /^Me: 1 portrait is ready\n\nStudio grey \(1\)\n\n/);
      assert.deepEqual(await told(stack, batch), [null]);
    });
  },
);
