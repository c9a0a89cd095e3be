import { act } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { productSettings } from "@/testing/product-settings.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests, signIn } from "@/testing/supabase.ts";
import { BuyCredits } from "./buy-credits.tsx";

const packs = [
  { id: "portraits-50", kind: "generation", credits: 50, price: 900, currency: "eur" },
  { id: "photos-15", kind: "training", credits: 15, price: 300, currency: "eur" },
];
const assign = vi.fn();

beforeEach(() => {
  assign.mockReset();
  vi.spyOn(location, "assign").mockImplementation(assign);
  signIn({ id: "u", email: "ana@example.com" });
  answer("GET", "rest/v1/rpc/product_settings", { ...productSettings, credits_for_sale: true });
  answer("GET", "rest/v1/credit_packs?order=position.asc,id.asc", packs);
  answer("POST", "functions/v1/checkout", { url: "https://pay.test/1" });
});

function show(at = "/"): Promise<RenderedPage> {
  return renderPage(<BuyCredits />, { namespaces: ["buying"], at });
}

async function tickAndBuy(page: RenderedPage): Promise<void> {
  const box = await page.findByRole("checkbox");
  if (box.getAttribute("aria-checked") !== "true") await userEvent.click(box);
  await userEvent.click(page.getByRole("button", { name: /^Buy now/ }));
}

const orders = () => requests("POST", "functions/v1/checkout").map(({ body }) => body);

it("leads to where the chosen pack is paid, once it may start at once", async () => {
  const page = await show();
  await userEvent.click(await page.findByRole("radio", { name: /15 photo credits/ }));
  await userEvent.click(page.getByRole("button", { name: "Buy now for €3.00" }));
  await page.findByText(/^Tick this first/);
  expect(document.activeElement).toBe(page.getByRole("checkbox"));
  expect(orders()).toEqual([]);
  await tickAndBuy(page);
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith("https://pay.test/1"));
  expect(orders()).toEqual([{
    id: expect.any(String),
    pack_id: "photos-15",
    starts_at_once: true,
    locale: "en",
  }]);
});

it("says what is refused, and the next try is another payment", async () => {
  const refused = { error: { code: "too_many_open_payments", message: "" } };
  answer("POST", "functions/v1/checkout", () => Response.json(refused, { status: 429 }));
  const page = await show();
  await tickAndBuy(page);
  await page.findByRole("alert");
  await tickAndBuy(page);
  await vi.waitFor(() => expect(orders()).toHaveLength(2));
  const [first, second] = orders();
  expect(first).not.toEqual(second);
  expect(assign).not.toHaveBeenCalled();
});

it("goes nowhere but to a web address", async () => {
  answer("POST", "functions/v1/checkout", { url: "javascript:alert(1)" });
  const page = await show();
  await tickAndBuy(page);
  await page.findByRole("alert");
  expect(assign).not.toHaveBeenCalled();
});

it("can be used again when the way back leads to the page as it was left", async () => {
  const page = await show();
  await tickAndBuy(page);
  await vi.waitFor(() => expect(assign).toHaveBeenCalledTimes(1));
  await act(async () => {
    const event = new Event("pageshow");
    await Promise.resolve(dispatchEvent(Object.assign(event, { persisted: true })));
  });
  await tickAndBuy(page);
  await vi.waitFor(() => expect(assign).toHaveBeenCalledTimes(2));
  const [first, second] = orders();
  expect(second, "the same payment: nobody pays twice").toEqual(first);
});

it("says to whoever left the payment that nothing was paid", async () => {
  const page = await show("/?left");
  await page.findByText("Nothing was paid. You can choose again.");
});

it.each([
  ["nothing is sold", productSettings, packs],
  ["nothing is on sale", { ...productSettings, credits_for_sale: true }, []],
])("is not there where %s", async (_, settings, sold) => {
  answer("GET", "rest/v1/rpc/product_settings", settings);
  answer("GET", "rest/v1/credit_packs?order=position.asc,id.asc", sold);
  const page = await show();
  await vi.waitFor(() => expect(page.queryByText("Buy credits")).toBeNull());
  expect(page.container.textContent).toBe("");
});
