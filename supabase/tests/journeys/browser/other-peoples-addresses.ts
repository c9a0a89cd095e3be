import { signUp } from "../../../../local/testing/test-user.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** What belongs to somebody else does not exist, and a stranger has to sign in first. */
export async function otherPeoplesAddresses({ stack, open }: Site): Promise<void> {
  await using owner = await userWithPortraits(stack);
  await using other = await signUp(stack);
  const { batchId, modelId, photoIds: [photoId] } = owner;
  const page = await open({ as: other });
  for (
    const address of [
      `/dashboard/batches/${batchId}`,
      `/dashboard/gallery/${photoId}`,
      `/dashboard/models/train?model=${modelId}`,
    ]
  ) {
    await page.goto(address);
    await page.getByRole("heading", { name: "Nothing here" }).waitFor();
    await page.getByRole("link", { name: "Go to the start page" }).waitFor();
  }

  await page.goto(`/dashboard/generate?model=${modelId}&like=${photoId}`);
  await page.getByRole("heading", { name: "First, your photos" }).waitFor();

  const stranger = await open();
  await stranger.goto(`/dashboard/batches/${batchId}`);
  await stranger.getByRole("heading", { name: "Welcome back" }).waitFor();
}
