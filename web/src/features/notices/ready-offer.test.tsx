import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SessionContext } from "@/lib/session.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer } from "@/testing/supabase.ts";
import { ReadyOffer } from "./ready-offer.tsx";

let offers: { mail: boolean; push_key: string | null };

beforeEach(() => {
  localStorage.clear();
  offers = { mail: true, push_key: null };
  answer("POST", "rest/v1/rpc/notice_offers", () => offers);
  answer("GET", "rest/v1/notice_choices", []);
  answer("GET", "rest/v1/push_subscriptions", []);
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

/** A browser that could show notices, and whose person refuses them when asked. */
function knowPush(): void {
  offers.push_key = `B${"p".repeat(86)}`;
  vi.stubGlobal("PushManager", class {});
  vi.stubGlobal("Notification", {
    permission: "default",
    requestPermission: () => Promise.resolve("denied"),
  });
  Object.defineProperty(navigator, "serviceWorker", {
    configurable: true,
    value: { getRegistration: () => Promise.resolve(undefined) },
  });
}

function open(): Promise<RenderedPage> {
  return renderPage(
    <SessionContext value={{ id: "u", email: "ada@example.com" }}>
      <ReadyOffer />
    </SessionContext>,
    { at: "/dashboard", namespaces: ["notices"] },
  );
}

it("says that whoever leaves is written to, and asks for nothing that the browser cannot do", async () => {
  const page = await open();
  await page.findByText(/we write to you when it is ready/);
  expect(page.queryByRole("button")).toBeNull();
});

it("says nothing where nobody can be told", async () => {
  offers.mail = false;
  const page = await open();
  await vi.waitFor(() => expect(page.queryClient.isFetching()).toBe(0));
  expect(page.container.textContent).toBe("");
});

it.each(["Tell me when it is ready", "No, thanks"])("asks once on a browser: %s", async (name) => {
  knowPush();
  const page = await open();
  await userEvent.click(await page.findByRole("button", { name }));
  await vi.waitFor(() => expect(page.queryByRole("button")).toBeNull());
  page.unmount();
  const again = await open();
  await again.findByText(/we write to you/);
  expect(again.queryByRole("button")).toBeNull();
});
