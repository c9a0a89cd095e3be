import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SESSION_KEY } from "@/lib/session-hint.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests, signIn } from "@/testing/supabase.ts";
import { DeleteAccount } from "./delete-account.tsx";

const RPC = "rest/v1/rpc/delete_account";
const SIGN_OUT = "auth/v1/logout?scope=local";

beforeEach(() => {
  const profile = {
    id: "u",
    name: "Ada",
    email: "ada@example.com",
    credits: 9,
    credits_held: 2,
    training_credits: 1,
    training_credits_held: 0,
  };
  answer("GET", "rest/v1/users", [profile]);
  answer("POST", RPC, "token");
  answer("POST", SIGN_OUT, () => new Response(null, { status: 204 }));
  signIn({ id: "u", email: "ada@example.com" });
});

async function openDialog(locale: "en" | "es" = "en"): Promise<RenderedPage> {
  const page = await renderPage(<DeleteAccount />, {
    at: "/dashboard/settings",
    namespaces: ["settings"],
    locale,
  });
  const name = locale === "en" ? "Delete my account" : "Eliminar mi cuenta";
  await userEvent.click(page.getByRole("button", { name }));
  return page;
}

describe("DeleteAccount", () => {
  it("waits for the word", async () => {
    const page = await openDialog();
    const confirm = page.getByRole("button", { name: "Delete my account" });
    expect(confirm.hasAttribute("disabled")).toBe(true);
    await userEvent.type(page.getByRole("textbox"), "delet");
    expect(confirm.hasAttribute("disabled")).toBe(true);
    await userEvent.click(confirm);
    expect(requests("POST", RPC)).toEqual([]);
  });

  it("takes the word of the language shown", async () => {
    const page = await openDialog("es");
    await userEvent.type(page.getByRole("textbox"), "Eliminar ");
    const confirm = page.getByRole("button", { name: "Eliminar mi cuenta" });
    expect(confirm.hasAttribute("disabled")).toBe(false);
  });

  it("deletes, forgets the session of this device and leaves", async () => {
    const page = await openDialog();
    await userEvent.type(page.getByRole("textbox"), "delete");
    await userEvent.click(page.getByRole("button", { name: "Delete my account" }));
    await vi.waitFor(() => expect(page.address()).toBe("/"));
    expect(requests("POST", RPC)).toHaveLength(1);
    await vi.waitFor(() => expect(requests("POST", SIGN_OUT)).toHaveLength(1));
    expect(localStorage.getItem(SESSION_KEY)).toBeNull();
  });

  it("keeps the session when deleting fails, and says so", async () => {
    answer("POST", RPC, () => Response.error());
    const page = await openDialog();
    await userEvent.type(page.getByRole("textbox"), "delete");
    await userEvent.click(page.getByRole("button", { name: "Delete my account" }));
    expect((await page.findByRole("alert")).textContent).toContain("cannot be reached");
    expect(requests("POST", SIGN_OUT)).toEqual([]);
    expect(page.address()).toBe("/dashboard/settings");
  });
});
