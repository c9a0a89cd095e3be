import { beforeEach, expect, it, vi } from "vitest";
import { productSettings } from "@/testing/product-settings.ts";
import { renderPage } from "@/testing/render-page.tsx";

const answer = vi.hoisted(() => vi.fn());
vi.mock("@/config/product-settings.ts", () => ({ getProductSettings: answer }));

// What a visit was told is kept for the visit.
beforeEach(() => void vi.resetModules());

async function open(): Promise<Awaited<ReturnType<typeof renderPage>>> {
  const { Price } = await import("./price.tsx");
  return renderPage(<Price />, { namespaces: ["tour"] });
}

it("says what things cost now", async () => {
  answer.mockResolvedValue({
    ...productSettings,
    generation_cost: 2,
    training_cost_per_image: 3,
    signup_credits: 70,
  });
  const page = await open();
  expect(
    await page.findByText(
      "Three photos and twelve portraits: 9 photo credits and 24 portrait credits.",
    ),
  ).toBeTruthy();
  const figures = page.getAllByRole("definition").map((figure) => figure.textContent);
  expect(figures).toEqual(["2", "3", "70", "15"]);
  expect(page.getByText("portrait credits a portrait")).toBeTruthy();
});

it("names no figure while it knows none", async () => {
  answer.mockRejectedValue(new TypeError("Failed to fetch"));
  const page = await open();
  expect(page.container.textContent).not.toMatch(/\d/);
});
