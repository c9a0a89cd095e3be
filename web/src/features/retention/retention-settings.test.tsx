import { fireEvent } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests } from "@/testing/supabase.ts";
import { RetentionSettings } from "./retention-settings.tsx";

const CLOCK = "rest/v1/retention_clocks";
const PREVIEW = "rest/v1/rpc/retention_preview";
const SET = "rest/v1/rpc/set_retention";

const old = {
  portraits_count: 3,
  portraits_at: new Date(2026, 11, 6, 12).toISOString(),
  people_count: 1,
  people_at: new Date(2026, 11, 6, 12).toISOString(),
};

async function settings(clock: object[], preview: object = old): Promise<RenderedPage> {
  answer("GET", CLOCK, clock);
  answer("POST", PREVIEW, [preview]);
  answer("POST", SET, null);
  return await renderPage(<RetentionSettings />, { namespaces: ["settings"] });
}

async function choose(page: RenderedPage, what: string, period: string): Promise<void> {
  fireEvent.keyDown(await page.findByRole("combobox", { name: what }), { key: "Enter" });
  await userEvent.click(await page.findByRole("option", { name: period }));
}

function sent(): unknown[] {
  return requests("POST", SET).map(({ body }) => body);
}

it("keeps everything for whoever has never chosen", async () => {
  const page = await settings([]);
  const portraits = await page.findByRole("combobox", { name: "Portraits" });
  expect(portraits.textContent).toBe("Until I delete them");
});

it("says what a shorter time takes, and asks, before it counts", async () => {
  const page = await settings([]);
  await choose(page, "Portraits", "7 days");
  const question = await page.findByRole("alertdialog");
  expect(question.textContent).toContain("3 portraits you have leave on December 6");
  expect(question.textContent).toContain("Favourites");
  expect(sent()).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "Yes, do that" }));
  await expect.poll(sent).toEqual([{ portraits: "seven_days", photos: "until_deleted" }]);
  expect(page.queryByRole("alertdialog")).toBeNull();
});

it("says of photos that the person goes with them", async () => {
  const page = await settings([{ portraits: "until_deleted", photos: "one_year" }]);
  await choose(page, "Photos you added", "30 days");
  const { textContent } = await page.findByRole("alertdialog");
  expect(textContent).toContain("cut-outs");
  expect(textContent).toContain("The photos of 1 person leave from December 6 on");
  expect(textContent).not.toContain("Favourites");
  await userEvent.click(page.getByRole("button", { name: "Cancel" }));
  expect(sent()).toEqual([]);
});

it("asks nothing where the time becomes longer", async () => {
  const page = await settings([{ portraits: "seven_days", photos: "seven_days" }]);
  await choose(page, "Portraits", "One year");
  await expect.poll(sent).toEqual([{ portraits: "one_year", photos: "seven_days" }]);
  expect(requests("POST", PREVIEW)).toEqual([]);
});

it("says so where nothing is that old yet", async () => {
  const none = { portraits_count: 0, portraits_at: null, people_count: 0, people_at: null };
  const page = await settings([], none);
  await choose(page, "Portraits", "One year");
  expect((await page.findByRole("alertdialog")).textContent)
    .toContain("Nothing you have now is that old yet.");
});
