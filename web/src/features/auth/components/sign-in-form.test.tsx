import { AuthApiError } from "@supabase/supabase-js";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { SignInForm } from "./sign-in-form.tsx";

const auth = vi.hoisted(() => ({
  signInWithPassword: vi.fn(),
  resend: vi.fn(),
  onAuthStateChange: () => ({ data: { subscription: { unsubscribe: () => {} } } }),
}));
vi.mock("@/lib/supabase.ts", () => ({ supabase: { auth } }));
vi.mock("@/config/env.ts", () => {
  const config = Promise.resolve({ googleEnabled: false });
  return { env: () => config };
});

beforeEach(() => {
  auth.signInWithPassword.mockReset().mockResolvedValue({ error: null });
});

function open(at = "/sign-in", locale: "en" | "es" = "en"): Promise<RenderedPage> {
  return renderPage(<SignInForm />, { at, namespaces: ["auth"], locale });
}

describe("SignInForm", () => {
  it("signs in and returns to where one was", async () => {
    const page = await open("/sign-in?next=/dashboard/credits");
    await userEvent.type(await page.findByLabelText("E-mail"), " ada@example.com ");
    await userEvent.type(page.getByLabelText("Password"), "secret");
    await userEvent.click(page.getByRole("button", { name: "Sign in" }));
    expect(auth.signInWithPassword)
      .toHaveBeenCalledWith({ email: "ada@example.com", password: "secret" });
    await vi.waitFor(() => expect(page.address()).toBe("/dashboard/credits"));
  });

  it("says what is missing, moves there, and asks nobody", async () => {
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Sign in" }));
    const email = page.getByRole("textbox", { name: "E-mail" });
    expect(email.getAttribute("aria-invalid")).toBe("true");
    const note = document.getElementById(email.getAttribute("aria-describedby") ?? "");
    expect(note?.textContent).toBe("Enter your e-mail address.");
    await vi.waitFor(() => expect(document.activeElement).toBe(email));
    expect(auth.signInWithPassword).not.toHaveBeenCalled();
  });

  it("says in the user's language what Auth refused, and stays", async () => {
    const error = new AuthApiError("Invalid login credentials", 400, "invalid_credentials");
    auth.signInWithPassword.mockResolvedValue({ error });
    const page = await open("/sign-in", "es");
    await userEvent.type(await page.findByLabelText("Correo electrónico"), "ada@example.com");
    await userEvent.type(page.getByLabelText("Contraseña"), "secret");
    await userEvent.click(page.getByRole("button", { name: "Iniciar sesión" }));
    const alert = await page.findByRole("alert");
    expect(alert.textContent).toContain("El correo y la contraseña no coinciden");
    expect(page.address()).toBe("/sign-in");
  });

  it("offers the link again to whoever has not confirmed the address", async () => {
    const error = new AuthApiError("Email not confirmed", 400, "email_not_confirmed");
    auth.signInWithPassword.mockResolvedValue({ error });
    auth.resend.mockReset().mockResolvedValue({ error: null });
    const page = await open();
    await userEvent.type(await page.findByLabelText("E-mail"), "ada@example.com");
    await userEvent.type(page.getByLabelText("Password"), "secret");
    await userEvent.click(page.getByRole("button", { name: "Sign in" }));
    await userEvent.click(await page.findByRole("button", { name: "send it again" }));
    await page.findByText("Sent again");
    expect(auth.resend.mock.calls[0]?.[0]).toMatchObject({ email: "ada@example.com" });
  });
});
