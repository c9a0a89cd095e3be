import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests } from "@/testing/supabase.ts";
import { SignInForm } from "./sign-in-form.tsx";

const TOKEN = "auth/v1/token?grant_type=password";

beforeEach(() => {
  answer("POST", TOKEN, {
    access_token: "token",
    refresh_token: "refresh",
    token_type: "bearer",
    expires_in: 3600,
    user: { id: "u", email: "ada@example.com" },
  });
});

/** As Auth refuses. */
function refuse(code: string): void {
  answer(
    "POST",
    TOKEN,
    () => Response.json({ code: 400, error_code: code, msg: "?" }, { status: 400 }),
  );
}

function open(at = "/sign-in", locale: "en" | "es" = "en"): Promise<RenderedPage> {
  return renderPage(<SignInForm />, { at, namespaces: ["auth"], locale });
}

describe("SignInForm", () => {
  it("signs in and returns to where one was", async () => {
    const page = await open("/sign-in?next=/dashboard/credits");
    await userEvent.type(await page.findByLabelText("E-mail"), " ada@example.com ");
    await userEvent.type(page.getByLabelText("Password"), "secret");
    await userEvent.click(page.getByRole("button", { name: "Sign in" }));
    await vi.waitFor(() => expect(page.address()).toBe("/dashboard/credits"));
    expect(requests("POST", TOKEN)).toMatchObject([
      { body: { email: "ada@example.com", password: "secret" } },
    ]);
  });

  it("says what is missing, moves there, and asks nobody", async () => {
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Sign in" }));
    const email = page.getByRole("textbox", { name: "E-mail" });
    expect(email.getAttribute("aria-invalid")).toBe("true");
    const note = document.getElementById(email.getAttribute("aria-describedby") ?? "");
    expect(note?.textContent).toBe("Enter your e-mail address.");
    await vi.waitFor(() => expect(document.activeElement).toBe(email));
    expect(requests("POST", TOKEN)).toEqual([]);
  });

  it("says in the user's language what Auth refused, and stays", async () => {
    refuse("invalid_credentials");
    const page = await open("/sign-in", "es");
    await userEvent.type(await page.findByLabelText("Correo electrónico"), "ada@example.com");
    await userEvent.type(page.getByLabelText("Contraseña"), "secret");
    await userEvent.click(page.getByRole("button", { name: "Iniciar sesión" }));
    const alert = await page.findByRole("alert");
    expect(alert.textContent).toContain("El correo y la contraseña no coinciden");
    expect(page.address()).toBe("/sign-in");
  });

  it("offers the link again to whoever has not confirmed the address", async () => {
    refuse("email_not_confirmed");
    const back = `${location.origin}/auth/callback?next=%2Fdashboard`;
    answer("POST", `auth/v1/resend?redirect_to=${encodeURIComponent(back)}`, {});
    const page = await open();
    await userEvent.type(await page.findByLabelText("E-mail"), "ada@example.com");
    await userEvent.type(page.getByLabelText("Password"), "secret");
    await userEvent.click(page.getByRole("button", { name: "Sign in" }));
    await userEvent.click(await page.findByRole("button", { name: "send it again" }));
    await page.findByText("Sent again");
    expect(requests("POST", "auth/v1/resend")).toMatchObject([
      { body: { email: "ada@example.com", type: "signup" } },
    ]);
  });
});
