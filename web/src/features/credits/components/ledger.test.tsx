import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { renderPage } from "@/testing/render-page.tsx";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import { Ledger } from "./ledger.tsx";

const portraits = {
  type: "generation",
  kind: "generation",
  balance_after: 91,
  created_at: "2026-11-22T10:00:00Z",
  description: "Portrait in Studio grey",
  model_name: null,
};
const order = {
  ...portraits,
  id: "b1",
  last_id: 90,
  amount: -4,
  lines: 2,
  related_transaction_id: "b1",
  style_ids: ["grey"],
  photo_ids: ["p1", "gone"],
};
const single = { ...order, id: "b2", last_id: 80, amount: -2, lines: 1, photo_ids: [] };
const lines = [2, 1].map((id) => ({
  ...portraits,
  id,
  amount: -2,
  related_photo_id: `p${id}`,
  related_style_id: "grey",
}));
const LINES =
  "rest/v1/credit_history?type=eq.generation&related_transaction_id=eq.b1&order=id.desc";

let entries: object[];

beforeEach(() => {
  entries = [order, single];
  answer("POST", "rest/v1/rpc/credit_history_by_order", () => entries);
  answer("GET", "rest/v1/photos?id=in.(p1,gone)", [{ id: "p1", thumbnail_url: "t" }]);
  answer("GET", "rest/v1/photos?id=in.(p2,p1)", [{ id: "p1", thumbnail_url: "t" }]);
  answer("GET", "rest/v1/styles?order=position.asc,created_at.desc,id.asc", [
    { id: "grey", name: "Studio grey", texts: [] },
  ]);
});

it("shows an order as one entry with its sum, which opens to its lines", async () => {
  answer("GET", LINES, lines);
  const page = await renderPage(<Ledger filter="all" />, { namespaces: ["credits"] });
  const entry = await page.findByRole("button", { name: /^2 portraits.*Studio grey.*−4/ });
  expect(requests("GET", "rest/v1/credit_history")).toEqual([]);
  await userEvent.click(entry);
  expect(await page.findAllByText("−2"), "of the order, and a single one").toHaveLength(3);
  expect(page.getAllByRole("link").map((link) => link.getAttribute("href")))
    .toEqual(["/dashboard/gallery/p1"]);
  await userEvent.click(entry);
  expect(page.getAllByText("−2")).toHaveLength(1);
});

it("says why the lines of an order are not there", async () => {
  answer("GET", LINES, () => refusal(500, "XX000", "no"));
  const page = await renderPage(<Ledger filter="all" />, { namespaces: ["credits"] });
  await userEvent.click(await page.findByRole("button", { name: /^2 portraits/ }));
  expect(await page.findByRole("alert")).toBeTruthy();
});

it("asks for what comes after the last entry of a page", async () => {
  entries = Array.from({ length: 50 }, (_, n) => ({ ...single, id: `b${n}`, last_id: 100 - n }));
  const page = await renderPage(<Ledger filter="training" />, { namespaces: ["credits"] });
  const more = await page.findByRole("button", { name: "Show older" });
  entries = [];
  await userEvent.click(more);
  expect(await page.findByText("That is everything.")).toBeTruthy();
  expect(requests("POST", "rest/v1/rpc/credit_history_by_order").map(({ body }) => body)).toEqual([
    { kinds: ["training"], page_size: 50 },
    { kinds: ["training"], page_size: 50, before: 51 },
  ]);
});
