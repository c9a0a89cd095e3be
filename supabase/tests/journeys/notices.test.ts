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

/** Waits are over as soon as they begin. */
async function settled({ sql }: TestStack): Promise<void> {
  await eventually(async () => {
    await sql`
      update private.notice_queue set not_before = happened_at
      where lease_token is null and not_before > now()`;
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
      assert.doesNotMatch(first.html ?? "", /<img/);
      assert.deepEqual(await told(stack, batch), [null]);
    });

    await t.step("whoever has seen it end is not", async () => {
      await sql`update private.settings set notice_delay = '1 hour'`;
      const before = mails().length;
      const batch = await generate(user, modelId, ["studio-grey"], 1);
      await ended(user, batch);
      await user.client.rpc("note_presence").throwOnError();
      await settled(stack);
      await sql`update private.settings set notice_delay = '0 seconds'`;
      assert.equal(mails().length, before);
      assert.deepEqual(await told(stack, batch), []);
    });

    await t.step(
      "a mail service that is down, slow or loses its answer brings it once",
      async () => {
        const before = mails().length;
        mail.faults.add({ fault: "rate_limited", retryAfterSeconds: 60 });
        mail.faults.add({ fault: "unavailable" });
        mail.faults.add({ fault: "redirected" });
        mail.faults.add({ fault: "key_refused" });
        mail.faults.add({ fault: "lost_answer" });
        const requests = mail.requests;
        const batch = await orderAndLeave(stack, user, modelId);
        assert.equal(mail.requests - requests, 6);
        assert.equal(mails().length, before + 1);
        assert.deepEqual(await told(stack, batch), [null]);
      },
    );

    await t.step("an address that is refused is given up, and operators hear why", async () => {
      const before = mails().length;
      mail.faults.add({ fault: "address_refused" });
      const [failure] = await told(stack, await orderAndLeave(stack, user, modelId));
      assert.match(failure ?? "", /^mail service: 422 .*not valid/);
      assert.equal(mails().length, before);
    });

    await t.step("a worker that is killed after it has sent sends nothing twice", async () => {
      const before = mails().length;
      // Taken, and its answer never read.
      mail.faults.add({ fault: "hang_after_taking" });
      const batch = await generate(user, modelId, ["studio-grey"], 1);
      await ended(user, batch);
      await eventually(() => mails().length === before + 1 || undefined, PATIENCE);
      const pids = functions.processes["send-notices"];
      assert.ok(pids);
      for (const pid of pids) Deno.kill(pid, "SIGKILL");
      await sql`update private.notice_queue set lease_expires_at = now() - interval '1 second'`;
      await settled(stack);
      assert.equal(mails().length, before + 1);
      assert.deepEqual(await told(stack, batch), [null]);
    });

    await t.step("who asked for it gets a small portrait, in their language", async () => {
      await user.client.from("users").update({ locale: "es" }).eq("id", user.id).throwOnError();
      await user.client.from("notice_choices").upsert({ user_id: user.id, picture: true })
        .throwOnError();
      await orderAndLeave(stack, user, modelId);
      const latest = mails().at(-1);
      assert.equal(latest?.subject, "Me: 1 retrato está listo");
      assert.match(latest.html ?? "", /<img src="cid:portrait"/);
    });

    await t.step("a program that looks at the link stops nothing, one press does", async () => {
      const [, token] = mails().at(-1)?.text?.match(/\/notices\/off#([\w-]{48})/) ?? [];
      const address = `${stack.apiUrl}/functions/v1/stop-notices?token=${token}`;
      const look = await fetch(address, { redirect: "manual" });
      await look.body?.cancel();
      assert.equal(look.headers.get("location"), `${stack.apiUrl}/notices/off#${token}`);
      const choices = () => user.client.from("notice_choices").select("mail").single();
      assert.equal((await choices()).data?.mail, true);

      const press = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "List-Unsubscribe=One-Click",
      });
      assert.deepEqual(await press.json(), { stopped: true });
      assert.equal((await choices()).data?.mail, false);
      const before = mails().length;
      await orderAndLeave(stack, user, modelId);
      assert.equal(mails().length, before);
    });

    await t.step("a browser shows what only it can read, once for each order", async () => {
      const { data: offers } = await user.client.rpc("notice_offers").single().throwOnError();
      assert.equal(offers.push_key, keys.vapidKeys.publicKey);
      const device = push.subscribe(offers.push_key);
      const { endpoint, p256dh, auth } = device;
      await user.client.rpc("add_push_subscription", { endpoint, p256dh, auth }).throwOnError();
      push.faults.push(503);
      const batch = await orderAndLeave(stack, user, modelId);
      assert.deepEqual(device.messages.map((message) => JSON.parse(message)), [{
        title: "Me: 1 retrato está listo",
        body: "Estudio gris (1)",
        tag: JSON.parse(device.messages[0] ?? "{}").tag,
        path: `/dashboard/batches/${batch}`,
      }]);

      push.faults.push("lost_answer");
      const lost = await orderAndLeave(stack, user, modelId);
      assert.equal(device.messages.length, 2, "what may have arrived is not sent again");
      assert.match((await told(stack, lost))[0] ?? "", /^push: /);

      device.forget();
      await orderAndLeave(stack, user, modelId);
      const { data: left } = await user.client.from("push_subscriptions").select("id")
        .throwOnError();
      assert.deepEqual(left, [], "one that is gone is forgotten");
    });
  },
);
