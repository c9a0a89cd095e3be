import { expect, it } from "vitest";
import { productSettings } from "@/testing/product-settings.ts";
import { renderPage } from "@/testing/render-page.tsx";
import { answer } from "@/testing/supabase.ts";
import { MoreCredits } from "./more-credits.tsx";

it.each(
  [
    ["an account with credits", "generation", 5, 0, undefined, ""],
    [
      "an empty account",
      "generation",
      0,
      0,
      undefined,
      /^You have no portrait credits left\.Ask whoever/,
    ],
    [
      "one whose credits are all held",
      "generation",
      4,
      4,
      undefined,
      /left\.4 are held for running work.*Ask/,
    ],
    ["too few for anything", "generation", 2, 0, 3, /^3 portrait credits are missing\.Ask whoever/],
    ["one that cannot train", "training", 0, 0, undefined, /^You have no photo credits left\.Ask/],
    ["too few for a training", "training", 2, 0, 1, /^1 photo credit is missing\.Ask whoever/],
  ] as const,
)("tells %s what is true of it", async (_, kind, credits, held, missing, expected) => {
  const [full, none] = [{ credits, held }, { credits: 50, held: 7 }];
  const [generation, training] = kind === "generation" ? [full, none] : [none, full];
  answer("GET", "rest/v1/users", [{
    id: "u",
    credits: generation.credits,
    credits_held: generation.held,
    training_credits: training.credits,
    training_credits_held: training.held,
  }]);
  answer("GET", "rest/v1/rpc/product_settings", productSettings);
  const page = await renderPage(
    <>
      <MoreCredits kind={kind} {...missing !== undefined && { missing }} />
      <MoreCredits kind={kind} missing={1} smaller="Choose less." />
    </>,
    { namespaces: ["shell"] },
  );
  // The second one is there as soon as the balance is.
  const last = (await page.findByText(/^Choose less\./)).parentElement;
  const [first] = page.getAllByRole("status");
  const text = first === last ? "" : first?.textContent ?? "";
  if (expected === "") expect(text).toBe("");
  else expect(text).toMatch(expected);
  expect(text.includes("running work")).toBe(held > 0);
  expect(last?.textContent).not.toContain("Ask whoever");
});

it("leads to what is sold, where something is", async () => {
  answer("GET", "rest/v1/users", [{ id: "u", credits: 0, credits_held: 0 }]);
  answer("GET", "rest/v1/rpc/product_settings", { ...productSettings, credits_for_sale: true });
  const page = await renderPage(<MoreCredits kind="generation" />, { namespaces: ["shell"] });
  const link = await page.findByRole("link", { name: "Buy credits" });
  expect(link.getAttribute("href")).toBe("/dashboard/credits#buy");
  expect(page.queryByText(/Ask whoever/)).toBeNull();
});
