import { signUp } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";

/** An address that leads nowhere says so and leads home, wherever home is. */
export async function wrongAddress({ stack, open }: Site): Promise<void> {
  const stranger = await open();
  await stranger.goto("/no/such/page");
  await stranger.getByRole("heading", { name: "Nothing here" }).waitFor();
  await stranger.getByRole("link", { name: "Go to the start page" }).click();
  await stranger.getByRole("heading", { name: "You, in your best light" }).waitFor();

  await using user = await signUp(stack);
  const page = await open({ as: user });
  await page.goto("/dashboard/nowhere");
  await page.getByRole("heading", { name: "Nothing here" }).waitFor();
  await page.getByRole("link", { name: "Go to the start page" }).click();
  await page.getByRole("heading", { name: "Hello" }).waitFor();
}
