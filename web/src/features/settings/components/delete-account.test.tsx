import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { DeleteAccount } from "./delete-account.tsx";

const supabase = vi.hoisted(() => ({
  rpc: vi.fn(),
  from: vi.fn(),
  auth: { signOut: vi.fn() },
}));
vi.mock("@/lib/supabase.ts", () => ({ supabase }));

beforeEach(() => {
  supabase.rpc.mockReset().mockReturnValue({ throwOnError: () => Promise.resolve({ data: null }) });
  supabase.auth.signOut.mockReset().mockResolvedValue({ error: null });
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
    expect(supabase.rpc).not.toHaveBeenCalled();
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
    expect(supabase.rpc).toHaveBeenCalledWith("delete_account");
    expect(supabase.auth.signOut).toHaveBeenCalledWith({ scope: "local" });
  });

  it("keeps the session when deleting fails, and says so", async () => {
    const failure = { message: "TypeError: Failed to fetch", code: "" };
    supabase.rpc.mockReturnValue({ throwOnError: () => Promise.reject(failure) });
    const page = await openDialog();
    await userEvent.type(page.getByRole("textbox"), "delete");
    await userEvent.click(page.getByRole("button", { name: "Delete my account" }));
    expect((await page.findByRole("alert")).textContent).toContain("cannot be reached");
    expect(supabase.auth.signOut).not.toHaveBeenCalled();
    expect(page.address()).toBe("/dashboard/settings");
  });
});
