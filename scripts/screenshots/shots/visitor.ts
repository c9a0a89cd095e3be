import type { Page } from "playwright-core";
import type { Shot } from "./shot.ts";

const submit = (page: Page) => page.locator('main button[type="submit"]').click();

/** What everybody sees: the landing page and everything around signing in. */
export const visitorShots: readonly Shot[] = [
  { name: "landing", path: "/", inSpanish: true },
  { name: "terms", path: "/terms", inSpanish: true },
  { name: "privacy", path: "/privacy" },
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-in-empty", path: "/sign-in", prepare: submit },
  {
    name: "sign-in-refused",
    path: "/sign-in",
    prepare: async (page) => {
      await page.getByLabel("E-mail").fill("ada@example.com");
      await page.getByLabel("Password", { exact: true }).fill("not-my-password");
      await submit(page);
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "sign-up", path: "/sign-up", inSpanish: true },
  {
    name: "sign-up-problems",
    path: "/sign-up",
    prepare: async (page) => {
      await page.getByLabel("E-mail").fill("ada");
      await page.getByLabel("Password", { exact: true }).fill("short");
      await submit(page);
    },
  },
  { name: "forgot-password", path: "/forgot-password" },
  {
    name: "forgot-password-sent",
    path: "/forgot-password",
    prepare: async (page) => {
      await page.getByLabel("E-mail").fill("somebody@example.com");
      await submit(page);
      await page.getByText("Look in your inbox").waitFor();
    },
  },
  { name: "enter-code", path: "/auth/code?type=signup&email=ana%40example.com#123456" },
  { name: "link-expired", path: "/auth/callback#error=access_denied&error_code=otp_expired" },
  { name: "not-found", path: "/no/such/page", inSpanish: true },
];
