import { assertCreditsAddUp } from "../invariants.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** An operator changes prices and limits: every page says so, and that is what is charged. */
export async function otherPrices({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  const [was] = await stack.sql`select * from private.settings`;
  try {
    await stack.sql`
      update private.settings
      set signup_credits = 70, signup_training_credits = 7, generation_cost = 3, training_cost_per_image = 2,
        variations_per_style = 2, max_training_photos = 4`;

    const stranger = await open();
    await stranger.goto("/");
    await stranger.getByText("70 portrait credits to begin with. No card.").waitFor();
    await stranger.getByText(
      "Three photos and twelve portraits: 6 photo credits and 36 portrait credits.",
    ).waitFor();
    await stranger.getByRole("link", { name: "Create my portraits" }).first().click();
    await stranger.getByText(
      "70 portrait credits and 7 photo credits to begin with, no card needed.",
    ).waitFor();

    const page = await open({ as: user });
    await page.goto("/dashboard/models/train");
    await page.getByText("0 of 4", { exact: true }).waitFor();
    await page.getByText("2 photo credits a photo", { exact: true }).waitFor();
    await page.goto("/dashboard/generate");
    await page.getByText("Window light").first().click();
    const order = page.getByRole("complementary");
    await order.getByText("2 portraits · 6 credits · 94 left").waitFor();
    await page.getByRole("button", { name: "Create 2 portraits" }).click();
    await page.getByText("All your portraits are here").waitFor();
    await page.goto("/dashboard/credits");
    await page.getByRole("link", { name: "94 portrait credits and 14 photo credits available" })
      .waitFor();
    await page.getByRole("button", { name: /^2 portraits/ }).click();
    await page.getByText("−3", { exact: true }).nth(1).waitFor();
    await assertCreditsAddUp(stack);
  } finally {
    await stack.sql`update private.settings set ${
      stack.sql(
        was ?? {},
        "signup_credits",
        "signup_training_credits",
        "generation_cost",
        "training_cost_per_image",
        "variations_per_style",
        "max_training_photos",
      )
    }`;
  }
}
