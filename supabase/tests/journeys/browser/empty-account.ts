import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** Without a credit every page that would cost one says so, and what can be done, before anything is chosen. */
export async function emptyAccount({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  await stack.sql`select admin.grant_credits(${user.id}, -99)`;
  const page = await open({ as: user });
  for (const path of ["", "/generate", "/models/train", "/credits"]) {
    await page.goto(`/dashboard${path}`);
    await page.getByText("You have no credits left.").waitFor();
    await page.getByText("Ask whoever runs this site for more.").waitFor();
  }
  await page.goto("/dashboard/generate");
  await page.getByText("Window light").first().click();
  await page.getByRole("button", { name: "Create 4 portraits", disabled: true }).waitFor();
}
