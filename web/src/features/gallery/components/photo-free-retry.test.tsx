import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { productSettings } from "@/testing/product-settings.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { PhotoFreeRetry } from "./photo-free-retry.tsx";

const stranger: GalleryPhoto = {
  id: "p",
  url: "u",
  thumbnail_url: "t",
  width: 3,
  height: 4,
  completed_at: "2026-11-22T10:00:00Z",
  style_id: "s",
  backgrounds: [],
  variation: 1,
  variations: 1,
  model_id: "m",
  is_favorite: false,
  likeness: 0.2,
  free_retry: null,
  is_newest: true,
  versions: 1,
  root_photo_id: null,
};

const RETRY = "rest/v1/rpc/request_free_retry";

async function show(
  change: Partial<GalleryPhoto>,
  judge_likeness = true,
): Promise<RenderedPage> {
  const settings = { ...productSettings, judge_likeness };
  answer("GET", "rest/v1/rpc/product_settings", settings);
  const page = await renderPage(<PhotoFreeRetry photo={{ ...stranger, ...change }} />, {
    namespaces: ["likeness"],
  });
  await expect.poll(() => page.queryClient.getQueryData(["product-settings"])).toEqual(settings);
  return page;
}

it("asks for a new try of a portrait below the line", async () => {
  answer("POST", RETRY, { ...stranger, free_retry: "waiting" });
  const page = await show({});
  await userEvent.click(await page.findByRole("button", { name: "New try, free" }));
  await expect.poll(() => requests("POST", RETRY).map(({ body }) => body))
    .toEqual([{ photo_id: "p" }]);
});

it("says in its place why that did not work", async () => {
  answer("POST", RETRY, () => refusal(409, "PT409", "model_not_ready"));
  const page = await show({});
  await userEvent.click(await page.findByRole("button", { name: "New try, free" }));
  expect((await page.findByRole("alert")).textContent).toMatch(/do not know this person yet/);
});

it("takes no second click while the new try is made", async () => {
  const page = await show({ free_retry: "waiting" });
  expect(page.getByRole("status").textContent).toMatch(/^A new try is being made/);
  expect(page.getByRole("button", { name: "New try, free" }).hasAttribute("disabled")).toBe(true);
});

it("offers it once", async () => {
  const page = await show({ free_retry: "done" });
  expect(page.getByText("Its free new try was used.")).toBeTruthy();
  expect(page.queryByRole("button")).toBeNull();
});

it.each([
  ["a portrait above the line", { likeness: 0.6 }, true],
  ["one that nobody has judged", { likeness: null }, true],
  ["one whose model is gone", { model_id: null }, true],
  ["a product that does not judge", {}, false],
])("offers nothing for %s", async (_, change, judges) => {
  const page = await show(change, judges);
  expect(page.queryByRole("button")).toBeNull();
});
