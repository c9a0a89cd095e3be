import { beforeEach, expect, it, vi } from "vitest";
import { productSettings } from "@/testing/product-settings.ts";
import { renderPage } from "@/testing/render-page.tsx";

const answer = vi.hoisted(() => vi.fn());
vi.mock("@/config/product-settings.ts", () => ({ getProductSettings: answer }));

beforeEach(() => void vi.resetModules());

async function open(operator: object): Promise<Awaited<ReturnType<typeof renderPage>>> {
  answer.mockResolvedValue({ ...productSettings, ...operator });
  const { Terms } = await import("./terms.tsx");
  return renderPage(<Terms />, { namespaces: ["legal"] });
}

it("names the operator, and writes to an e-mail address", async () => {
  const page = await open({ operator_name: "Ada Ltd.", operator_contact: "ada@example.com" });
  await page.findByText("The rules between you and Ada Ltd., in plain words.");
  const link = page.getByRole("link", { name: "ada@example.com" });
  expect(link.getAttribute("href")).toBe("mailto:ada@example.com");
});

it("leads to a contact page", async () => {
  const page = await open({ operator_contact: "https://ada.example/contact" });
  const link = await page.findByRole("link", { name: "https://ada.example/contact" });
  expect(link.getAttribute("href")).toBe("https://ada.example/contact");
});

it("does without an operator who has not said who they are", async () => {
  const page = await open({});
  await page.findByText(/run by whoever gave you its address/);
  await page.findByText(/The rules between you and the operator of this site/);
});
