import { creditsForSale } from "../../../../local/testing/credits-for-sale.ts";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** Without a credit every page that would cost one of its kind says so, and what can be done, before anything is chosen. */
export async function emptyAccount({ stack, open }: Site): Promise<void> {
  await creditsForSale(stack);
  await using user = await userWithModel(stack);
  await stack.sql`select admin.grant_credits(${user.id}, -100)`;
  const page = await open({ as: user });
  for (const path of ["", "/generate", "/credits"]) {
    await page.goto(`/dashboard${path}`);
    await page.getByText("You have no portrait credits left.").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Buy credits" }).waitFor();
  }
  await page.goto("/dashboard/models/train");
  await page.getByText("1 photo credit a photo", { exact: true }).waitFor();
  await stack.sql`select admin.grant_credits(${user.id}, -14, null, 'training')`;
  for (const path of ["/models/train", "/credits"]) {
    await page.goto(`/dashboard${path}`);
    await page.getByText("You have no photo credits left.").waitFor();
  }
  await page.goto("/dashboard/generate");
  await page.getByText("Window light").first().click();
  await page.getByRole("button", { name: "Create 4 portraits", disabled: true }).waitFor();
}
