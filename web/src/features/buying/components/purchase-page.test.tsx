import { expect, it, vi } from "vitest";
import { queryKeys } from "@/lib/query-keys.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal } from "@/testing/supabase.ts";
import type { Payment } from "../api/get-payment.ts";
import { PurchasePage } from "./purchase-page.tsx";

vi.mock("react-router", async (original) => ({
  ...await original<typeof import("react-router")>(),
  useParams: () => ({ id: "p" }),
}));

const payment: Payment = {
  id: "p",
  kind: "generation",
  credits: 50,
  amount: 900,
  currency: "eur",
  status: "open",
  withdrawn: 0,
  created_at: "2030-01-01T00:00:00Z",
};

function show(change: Partial<Payment>): Promise<RenderedPage> {
  answer("GET", "rest/v1/payments?id=eq.p", [{ ...payment, ...change }]);
  return renderPage(<PurchasePage />, { namespaces: ["buying"] });
}

it.each<[Partial<Payment>, title: string, text: RegExp, link: string | undefined]>([
  [{ status: "open" }, "Waiting for your payment", /come by themselves/, undefined],
  [{ status: "processing" }, "Your bank takes its time", /when it has paid/, "/dashboard/credits"],
  [{ status: "paid" }, "50 portrait credits are yours", /You paid €9\.00/, "/dashboard/generate"],
  [
    { status: "paid", kind: "training", credits: 1 },
    "1 photo credit is yours",
    /You paid/,
    "/dashboard/models/train",
  ],
  [
    { status: "paid", withdrawn: 450 },
    "Part of this payment was given back",
    /€4\.50 went back to you/,
    "/dashboard/credits",
  ],
  [
    { status: "paid", withdrawn: 900 },
    "This payment was given back",
    /€9\.00 went back to you/,
    "/dashboard/credits",
  ],
  [{ status: "expired" }, "Nothing was paid", /nothing was charged/, "/dashboard/credits#buy"],
  [{ status: "failed" }, "Nothing was paid", /nothing was charged/, "/dashboard/credits#buy"],
  [{ status: "refused" }, "We are looking into this payment", /not lost/, "/dashboard/credits"],
])("of %o it tells the truth, and what is next", async (change, title, text, href) => {
  const page = await show(change);
  await page.findByRole("heading", { name: title });
  page.getByText(text);
  const links = page.queryAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links).toEqual(href === undefined ? [] : [href]);
});

it("sees by itself that the credits are there", async () => {
  const page = await show({ status: "open" });
  await page.findByText("Waiting for your payment");
  answer("GET", "rest/v1/payments?id=eq.p", [{ ...payment, status: "paid" }]);
  await page.queryClient.invalidateQueries({ queryKey: queryKeys.creditHistory });
  await page.findByText("50 portrait credits are yours");
});

it("says so when it cannot look, and looks again", async () => {
  answer("GET", "rest/v1/payments?id=eq.p", () => refusal(503, "PGRST000", "away"));
  const page = await renderPage(<PurchasePage />, { namespaces: ["buying"] });
  await page.findByRole("button", { name: "Try again" });
});
