import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { creditsForSale } from "../../../../local/testing/credits-for-sale.ts";
import { StripeControl } from "../../../../local/testing/stripe-control.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import { assertCreditsAddUp } from "../invariants.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { finishedBatch } from "./support/finished-batch.ts";
import { orderPortraits } from "./support/order.ts";
import type { Site } from "./support/site.ts";

/** Somebody at 0 buys a pack after a change of mind and a declined card, gets portraits, and money back. */
export async function buyingCredits({ stack, open }: Site): Promise<void> {
  await creditsForSale(stack);
  const stripe = new StripeControl(stack.stripeUrl ?? "");
  await using user = await userWithModel(stack);
  await stack.sql`select admin.grant_credits(${user.id}, -100)`;
  const page = await open({ as: user });

  await page.goto("/dashboard/generate");
  await page.getByRole("main").getByRole("link", { name: "Buy credits" }).click();
  await choosePack(page);

  // Another thought: nothing was bought, and the page is as it was.
  await page.getByRole("button", { name: "Leave" }).click();
  await page.waitForURL("**/dashboard/credits?left#buy");
  await page.getByText("Nothing was paid. You can choose again.").waitFor();
  await assertAccessible(page);
  await choosePack(page);
  await page.goBack();
  await page.getByRole("button", { name: "Buy now for" }).waitFor();
  await choosePack(page);

  await page.getByRole("button", { name: "Pay with a card that is declined" }).click();
  await page.getByRole("alert").getByText("Your card was declined").waitFor();
  await stripe.control("POST", "webhooks/faults", {
    fault: "held",
    type: "checkout.session.completed",
  });
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  await page.waitForURL("**/dashboard/credits/purchases/*");
  await page.getByText("Waiting for your payment").waitFor();
  await assertAccessible(page);
  await stripe.control("POST", "webhooks/release");
  await page.getByText("50 portrait credits are yours").waitFor();
  await page.getByText("You paid €9.00.").waitFor();
  await assertAccessible(page);

  await page.getByRole("main").getByRole("link", { name: "Create portraits" }).click();
  const batchId = await orderPortraits(page, "Window light");
  assert.equal((await finishedBatch(user, batchId)).status, "completed");

  await moneyBack(page, user.id, stripe);
  await assertCreditsAddUp(stack);
}

/** To the payment page, once the box is ticked. */
async function choosePack(page: Page): Promise<void> {
  const buy = page.getByRole("button", { name: "Buy now for" });
  await page.getByRole("radio", { name: "150 portrait credits" }).check();
  await page.getByRole("button", { name: "Buy now for €24.00" }).waitFor();
  await page.getByRole("radio", { name: "50 portrait credits €9.00", exact: true }).check();
  await buy.click();
  await page.getByText("Tick this first").waitFor();
  await assertAccessible(page);
  await page.getByRole("checkbox", { name: /I want my credits at once/ }).check();
  await buy.click();
  await page.waitForURL("**/c/pay/*");
  await page.getByText("€9.00").waitFor();
  await assertAccessible(page);
}

/** Half of it is refunded: the history says so while it is open, and so does the purchase. */
async function moneyBack(page: Page, userId: string, stripe: StripeControl): Promise<void> {
  await page.goto("/dashboard/credits");
  await page.getByText("Credits bought").waitFor();
  const { sessions } = await stripe.book();
  const session = Object.values(sessions).find(({ client_reference_id, status }) =>
    client_reference_id === userId && status === "complete"
  );
  assert.ok(session);
  await stripe.control("POST", "refunds", {
    payment_intent: session.payment_intent,
    amount: 450,
  });
  const line = page.getByRole("listitem").filter({ hasText: "Payment given back" });
  await line.getByText("−25").waitFor();
  await line.getByText("Balance 21").waitFor();
  await page.goto(session.success_url);
  await page.getByText("Part of this payment was given back").waitFor();
}

async function assertAccessible(page: Page): Promise<void> {
  assert.deepEqual(await accessibilityViolations(page), [], page.url());
}
