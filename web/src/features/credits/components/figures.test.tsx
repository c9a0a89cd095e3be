import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal } from "@/testing/supabase.ts";
import { Figures } from "./figures.tsx";

const RPC = "rest/v1/rpc/";

beforeEach(() => {
  answer("GET", "rest/v1/styles?order=position.asc,created_at.desc,id.asc", [
    { id: "grey", name: "Studio grey", texts: [] },
  ]);
  answer("POST", `${RPC}credits_by_month`, [{ month: "2026-11-01", used: 1200, received: 100 }]);
});

function open(): Promise<RenderedPage> {
  return renderPage(<Figures />, { namespaces: ["credits"] });
}

it("says what was made, what of it is kept, and the credits of each month", async () => {
  answer("POST", `${RPC}portraits_by_style`, [
    { style_id: "grey", made: 8, kept: 6 },
    ...Array.from({ length: 5 }, (_, n) => ({ style_id: `gone-${n}`, made: 1, kept: 0 })),
  ]);
  const page = await open();
  expect(await page.findByText("8, 6 kept")).toBeTruthy();
  const figures = [...page.container.querySelectorAll("dl > div")].map((one) => one.textContent);
  expect(figures).toEqual(["Made13", "Kept6", "Deleted7"]);
  expect(await page.findByText("Studio grey")).toBeTruthy();
  const month = [...(await page.findByRole("table")).querySelectorAll("tbody tr > *")];
  expect(month.map((one) => one.textContent)).toEqual(["November 2026", "1,200", "100"]);
  expect(page.getAllByText("A style that is gone")).toHaveLength(4);
  await userEvent.click(page.getByRole("button", { name: "Show all 6" }));
  expect(page.getAllByText("1, deleted")).toHaveLength(5);
});

it("says what will be here before there is something", async () => {
  answer("POST", `${RPC}portraits_by_style`, []);
  const page = await open();
  expect(await page.findByText(/Once you have made portraits/)).toBeTruthy();
  expect(page.queryByText("Made")).toBeNull();
});

it("can be asked again after a failure", async () => {
  let works = false;
  answer("POST", `${RPC}portraits_by_style`, () => works ? [] : refusal(400, "XX000", "no"));
  const page = await open();
  await page.findByRole("alert");
  works = true;
  await userEvent.click(page.getByRole("button", { name: "Try again" }));
  expect(await page.findByText(/Once you have made portraits/)).toBeTruthy();
});
