import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import { LeavingPortraits } from "./leaving-portraits.tsx";

const LEAVING = "rest/v1/rpc/leaving_portraits";
const KEEP = "rest/v1/rpc/keep_portraits";

function leaving(...days: number[]): object[] {
  return days.map((day, index) => ({
    photo_id: `p${index}`,
    leaves_at: new Date(2026, 11, day, 12).toISOString(),
    total: days.length,
  }));
}

async function line(rows: object[]): Promise<RenderedPage> {
  answer("POST", LEAVING, rows);
  return await renderPage(<LeavingPortraits />, { namespaces: ["shell"] });
}

it("says how many leave, and on which day", async () => {
  const page = await line(leaving(4, 4));
  expect(await page.findByText("2 portraits leave on December 4, as you have set.")).toBeTruthy();
});

it("says from when where it is several days", async () => {
  const page = await line(leaving(4, 5, 5));
  expect(await page.findByText("3 portraits leave from December 4 on, as you have set."))
    .toBeTruthy();
});

it("says nothing while nothing leaves", async () => {
  const page = await line([]);
  await expect.poll(() => requests("POST", LEAVING).length).toBe(1);
  expect(page.queryByRole("status")).toBeNull();
});

it("keeps them, and says so", async () => {
  let rows = leaving(4, 5);
  answer("POST", LEAVING, () => rows);
  answer("POST", KEEP, () => {
    rows = [];
    return 2;
  });
  const page = await renderPage(<LeavingPortraits />, { namespaces: ["shell"] });
  await userEvent.click(
    await page.findByRole("button", { name: "Keep the 2 portraits that leave" }),
  );
  expect(await page.findByText("The portraits stay, for the whole time once more.")).toBeTruthy();
  expect(page.queryByRole("button")).toBeNull();
  expect(requests("POST", KEEP).map(({ body }) => body)).toEqual([{ photo_ids: ["p0", "p1"] }]);
});

it("stays, and says what is wrong, when they could not be kept", async () => {
  answer("POST", KEEP, refusal(503, "PT503", "unavailable"));
  const page = await line(leaving(4));
  await userEvent.click(
    await page.findByRole("button", { name: "Keep the portrait that leaves" }),
  );
  expect(await page.findByText(/moment|answer|reach|available/i)).toBeTruthy();
  expect(page.getByRole("button", { name: "Keep the portrait that leaves" })).toBeTruthy();
});
