import { beforeEach, expect, it, vi } from "vitest";
import { SESSION_KEY } from "@/lib/session-hint.ts";
import { productSettings } from "@/testing/product-settings.ts";
import { renderPage } from "@/testing/render-page.tsx";

const answers = vi.hoisted(() => ({ settings: vi.fn(), styles: vi.fn() }));
vi.mock("@/config/product-settings.ts", () => ({ getProductSettings: answers.settings }));
vi.mock("../api/get-offered-styles.ts", () => ({ getOfferedStyles: answers.styles }));

const style = {
  id: "night-train",
  name: "Night train",
  card_url: "https://stack.test/a-240.webp",
  card_2x_url: "https://stack.test/a-480.webp",
  texts: [{ locale: "es", name: "Tren nocturno" }],
};

beforeEach(() => {
  // What a visit was told is kept for the visit.
  vi.resetModules();
  localStorage.removeItem(SESSION_KEY);
  answers.settings.mockResolvedValue(productSettings);
  answers.styles.mockResolvedValue([style]);
});

async function open(): Promise<Awaited<ReturnType<typeof renderPage>>> {
  const { Landing } = await import("./landing.tsx");
  return renderPage(<Landing />, { namespaces: ["landing", "tour"] });
}

it("leads visitors from a style to an account, and from there to an order with it", async () => {
  const page = await open();
  const tile = await page.findByRole("link", { name: "Night train" });
  expect(tile.getAttribute("href")).toBe(
    `/sign-up?next=${encodeURIComponent("/dashboard/generate?style=night-train")}`,
  );
  expect(
    await page.findByText(
      /^Each style makes 4 portraits\. Tap one to begin with it\. .* made with AI\.$/,
    ),
  )
    .toBeTruthy();
});

it("offers who is signed in no account", async () => {
  localStorage.setItem(SESSION_KEY, "{}");
  const page = await open();
  const tile = await page.findByRole("link", { name: "Night train" });
  expect(tile.getAttribute("href")).toBe("/dashboard/generate?style=night-train");
  const links = page.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links.filter((href) => href?.startsWith("/sign"))).toEqual([]);
  expect(page.queryByText(/credits to begin with/)).toBeNull();
  expect(page.queryByText(/credits when you join/)).toBeNull();
});

it("does without a wall when the styles do not come", async () => {
  answers.styles.mockRejectedValue(new TypeError("Failed to fetch"));
  const page = await open();
  await page.findByText("Three steps, about a minute");
  expect(page.queryByText("Pick a look, or try them all")).toBeNull();
});

it("says of the portrait that is shown that it was made with AI, and of whom", async () => {
  const page = await open();
  page.getByRole("radio", { name: "Black and white" }).click();
  expect(await page.findByRole("img", { name: /as a portrait: Black and white/ })).toBeTruthy();
  expect(page.getByText("Made with AI")).toBeTruthy();
  expect(page.getByRole("link", { name: "NASA" })).toBeTruthy();
});
