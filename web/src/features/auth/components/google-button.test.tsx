import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { GoogleButton } from "./google-button.tsx";

const INSTAGRAM = "Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/BP1A; wv) AppleWebKit/537.36 " +
  "(KHTML, like Gecko) Version/4.0 Chrome/137.0.7151.89 Mobile Safari/537.36 " +
  "Instagram 384.0.0.48.109 Android";

const google = vi.hoisted(() => ({ isEnabled: true }));
vi.mock("@/config/env.ts", () => {
  const told = (googleEnabled: boolean): Promise<unknown> =>
    Promise.resolve({ supabaseUrl: "http://supabase.test", publishableKey: "key", googleEnabled });
  const [on, off] = [told(true), told(false)];
  return { env: () => google.isEnabled ? on : off };
});

beforeEach(() => {
  google.isEnabled = true;
});

function open(userAgent?: string, locale: "en" | "es" = "en"): Promise<RenderedPage> {
  if (userAgent) vi.spyOn(navigator, "userAgent", "get").mockReturnValue(userAgent);
  return renderPage(<GoogleButton next="/dashboard" />, { namespaces: ["auth"], locale });
}

it("is a button in a browser", async () => {
  const page = await open();
  expect(await page.findByRole("button", { name: "Continue with Google" })).toBeTruthy();
  expect(page.queryByRole("status")).toBeNull();
});

it("leads out of an app in which Google would refuse", async () => {
  const page = await open(INSTAGRAM);
  const link = await page.findByRole("link", { name: "Open in the browser" });
  expect(link.getAttribute("href")).toMatch(/^intent:\/\/.*#Intent;scheme=http;.*;end$/);
  expect(page.queryByRole("button", { name: "Continue with Google" })).toBeNull();
});

it("gives the address to take along, also where it cannot be copied", async () => {
  const user = userEvent.setup();
  const page = await open(INSTAGRAM, "es");
  await user.click(await page.findByRole("button", { name: "Copiar el enlace" }));
  expect(await navigator.clipboard.readText()).toBe(location.href);
  const copied = await page.findByRole("button", { name: "Enlace copiado" });

  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("", "NotAllowed"));
  await user.click(copied);
  expect(await page.findByText(location.href)).toBeTruthy();
});

it("is nothing where Google is not set up, inside of an app either", async () => {
  google.isEnabled = false;
  const page = await open(INSTAGRAM);
  expect(page.container.textContent).toBe("");
});
