import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { eventually } from "../../../../local/testing/eventually.ts";
import { finishedBatch } from "./support/finished-batch.ts";
import { goOn, holdBack } from "./support/gemini.ts";
import { letNoticesGo } from "./support/notices.ts";
import { orderPortraits } from "./support/order.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/**
 * Who looks on gets no e-mail; who leaves gets one, which leads to the portraits, and whose other link
 * turns e-mails off, without a sign-in.
 */
export async function toldWhenReady({ stack, open }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  const page = await open({ as: user });
  const mails = () => stack.mailbox.to(user.email).filter(({ html }) => html !== undefined);

  const seen = await orderPortraits(page, "Window light");
  await page.getByText("All your portraits are here").waitFor();
  await eventually(async () => {
    const [row] = await stack.sql`
      select from private.presence as presence
      join private.notice_queue as queue using (user_id)
      where queue.subject = ${seen} and presence.seen_at >= queue.happened_at`;
    return row && true;
  });
  await letNoticesGo(stack, user);
  assert.deepEqual(mails(), [], "who looked on knows");

  /** Orders, closes the window, and comes back when all is done. */
  async function orderAndLeave(window: Page, styleId: string, style: string): Promise<string> {
    await holdBack(stack, styleId);
    const batch = await orderPortraits(window, style);
    await window.close();
    await goOn(stack);
    await finishedBatch(user, batch);
    await letNoticesGo(stack, user);
    return batch;
  }

  const batch = await orderAndLeave(page, "low-key", "Low key");
  const [mail, ...others] = mails();
  assert.ok(mail?.html);
  assert.deepEqual(others, [], "one for the whole order");
  assert.equal(mail.subject, "Me: 4 portraits are ready");

  const reader = await open({ as: user });
  await reader.setContent(mail.html);
  await reader.getByRole("heading", { name: "Me: 4 portraits are ready" }).waitFor();
  assert.equal(await reader.getByRole("img").count(), 0, "no face without being asked for");
  await reader.getByRole("link", { name: "See the portraits" }).click();
  await reader.waitForURL(`**/dashboard/batches/${batch}`);
  await reader.getByText("All your portraits are here").waitFor();

  const stranger = await open();
  await stranger.setContent(mail.html);
  await stranger.getByRole("link", { name: "No more e-mails like this" }).click();
  await stranger.getByRole("heading", { name: "No more e-mails?" }).waitFor();
  await stranger.reload();
  const { data: untouched } = await user.client.from("notice_choices").select().throwOnError();
  assert.deepEqual(untouched, [], "a link that is opened stops nothing");
  await stranger.getByRole("button", { name: "Turn off these e-mails" }).click();
  await stranger.getByRole("heading", { name: "No more e-mails", exact: true }).waitFor();

  await reader.goto("/dashboard/settings");
  const choice = reader.getByRole("checkbox", { name: `Write to ${user.email}` });
  await choice.and(reader.getByRole("checkbox", { checked: false })).waitFor();
  await choice.click();
  await choice.and(reader.getByRole("checkbox", { checked: true })).waitFor();
  await choice.click();
  await choice.and(reader.getByRole("checkbox", { checked: false })).waitFor();
  await eventually(async () => {
    const { data } = await user.client.from("notice_choices").select("mail").single();
    return data?.mail === false || undefined;
  });
  await orderAndLeave(reader, "studio-grey", "Studio grey");
  assert.equal(mails().length, 1, "nothing more once they are off");
}
