import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { SessionContext } from "@/lib/session.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests, signIn } from "@/testing/supabase.ts";
import { profileQueryOptions } from "../api/get-profile.ts";
import { AccountMenu } from "./account-menu.tsx";

const user = { id: "u", email: "ada@example.com" };

// The menu's code comes on demand; here it is the menu that is tested, not how long that takes.
beforeAll(() => import("./account-dropdown.tsx"), 60_000);

const SIGN_OUT = "auth/v1/logout?scope=local";

beforeEach(() => {
  answer("GET", "rest/v1/users", [{
    id: "u",
    name: "Ada",
    email: user.email,
    avatar_url: null,
    avatar_path: null,
    credits: 100,
    credits_held: 0,
    training_credits: 15,
    training_credits_held: 0,
  }]);
  answer("POST", SIGN_OUT, () => new Response(null, { status: 204 }));
  signIn(user);
});

async function open(): Promise<RenderedPage> {
  return await renderPage(
    <SessionContext value={user}>
      <AccountMenu />
    </SessionContext>,
    { at: "/dashboard", namespaces: ["shell"] },
  );
}

describe("AccountMenu", () => {
  it("opens by keyboard with the focus inside, and Escape gives the focus back", async () => {
    const page = await open();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    const menu = await page.findByRole("menu");
    await vi.waitFor(() => expect(menu.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard("{Escape}");
    expect(page.queryByRole("menu")).toBeNull();
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(page.getByRole("button", { name: "Account" }))
    );
  });

  it("changes the language without closing", async () => {
    const page = await open();
    await userEvent.click(page.getByRole("button", { name: "Account" }));
    await userEvent.click(await page.findByRole("menuitemradio", { name: "Español" }));
    expect(await page.findByRole("menuitem", { name: "Cerrar sesión" })).toBeTruthy();
  });

  it("signs out of this device, forgets what was read and leaves", async () => {
    const page = await open();
    await userEvent.click(page.getByRole("button", { name: "Account" }));
    await userEvent.click(await page.findByRole("menuitem", { name: "Sign out" }));
    await vi.waitFor(() => expect(page.address()).toBe("/"));
    expect(requests("POST", SIGN_OUT)).toHaveLength(1);
    await vi.waitFor(() =>
      expect(page.queryClient.getQueryData(profileQueryOptions.queryKey)).toBeUndefined()
    );
  });
});
