import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests, signIn } from "@/testing/supabase.ts";
import { SignInSettings } from "./sign-in-settings.tsx";

const USER = "auth/v1/user";
const BACK = encodeURIComponent(
  `${location.origin}/auth/callback?next=%2Fdashboard%2Fsettings`,
);

/** As Auth has the account. */
let user: {
  id: string;
  email: string;
  new_email?: string;
  email_change_sent_at?: string;
  identities: { provider: string }[];
};

beforeEach(() => {
  user = { id: "u", email: "ada@example.com", identities: [{ provider: "email" }] };
  answer("GET", USER, () => user);
  answer("PUT", USER, () => user);
  answer("PUT", `${USER}?redirect_to=${BACK}`, ({ body }) => {
    user = {
      ...user,
      new_email: (body as { email: string }).email,
      email_change_sent_at: new Date().toISOString(),
    };
    return user;
  });
  signIn({ id: "u", email: "ada@example.com" });
});

/** As Auth refuses. */
function refuse(status: number, code: string, address = USER): void {
  answer(
    "PUT",
    address,
    () => Response.json({ code: status, error_code: code, msg: "?" }, { status }),
  );
}

async function open(button: string, locale: "en" | "es" = "en"): Promise<RenderedPage> {
  const page = await renderPage(<SignInSettings />, {
    at: "/dashboard/settings",
    namespaces: ["settings", "auth"],
    locale,
  });
  await userEvent.click(await page.findByRole("button", { name: button }));
  return page;
}

function sent(): unknown[] {
  return requests("PUT", USER).map(({ body }) => body);
}

describe("the password", () => {
  it("changes for whoever knows the present one", async () => {
    const page = await open("Change password");
    await userEvent.type(page.getByLabelText("Current password"), "old horse");
    await userEvent.type(page.getByLabelText("New password"), "a better horse");
    await userEvent.click(page.getByRole("button", { name: "Save password" }));
    await vi.waitFor(() => expect(page.queryByRole("dialog")).toBeNull());
    expect(sent()).toMatchObject([
      { password: "a better horse", current_password: "old horse" },
    ]);
  });

  it("says what is missing, moves there, and asks nobody", async () => {
    const page = await open("Change password");
    await userEvent.type(page.getByLabelText("New password"), "short");
    await userEvent.click(page.getByRole("button", { name: "Save password" }));
    const current = page.getByLabelText("Current password");
    expect(current.getAttribute("aria-invalid")).toBe("true");
    await vi.waitFor(() => expect(document.activeElement).toBe(current));
    expect(page.getByText("Use at least 8 characters.")).toBeTruthy();
    expect(sent()).toEqual([]);
  });

  it("stays as it was, and says so, where the present one is wrong", async () => {
    refuse(400, "current_password_invalid");
    const page = await open("Cambiar la contraseña", "es");
    await userEvent.type(page.getByLabelText("Contraseña actual"), "wrong horse");
    await userEvent.type(page.getByLabelText("Contraseña nueva"), "a better horse");
    await userEvent.click(page.getByRole("button", { name: "Guardar contraseña" }));
    const alert = await page.findByRole("alert");
    expect(alert.textContent).toContain("Esta no es tu contraseña actual");
    expect(page.getByRole("dialog")).toBeTruthy();
  });

  it("is asked for of nobody who came by Google, unless Auth knows of one", async () => {
    user.identities = [{ provider: "google" }];
    const page = await open("Set a password");
    expect(page.queryByLabelText("Current password")).toBeNull();
    refuse(400, "current_password_required");
    await userEvent.type(page.getByLabelText("New password"), "a better horse");
    await userEvent.click(page.getByRole("button", { name: "Save password" }));
    expect(await page.findByLabelText("Current password")).toBeTruthy();
  });
});

describe("the password of whoever signed in long ago", () => {
  it("changes with a code that is sent when Auth asks for it", async () => {
    let sent = 0;
    answer("GET", "auth/v1/reauthenticate", () => {
      sent++;
      return {};
    });
    refuse(400, "reauthentication_needed");
    const page = await open("Change password");
    const save = () => userEvent.click(page.getByRole("button", { name: "Save password" }));
    await userEvent.type(page.getByLabelText("Current password"), "old horse");
    await userEvent.type(page.getByLabelText("New password"), "a better horse");
    await save();
    expect((await page.findByRole("alert")).textContent).toContain("We sent a code");
    const code = page.getByLabelText("Code from the e-mail");
    await save();
    expect(page.getByText("Enter all digits of the code.")).toBeTruthy();
    refuse(422, "reauthentication_not_valid");
    await userEvent.type(code, "000000");
    await save();
    expect(await page.findByText(/This code is wrong, expired or was already used/)).toBeTruthy();
    answer("PUT", USER, () => user);
    await userEvent.clear(code);
    await userEvent.type(code, "123 456");
    await save();
    await vi.waitFor(() => expect(page.queryByRole("dialog")).toBeNull());
    expect(requests("PUT", USER).at(-1)?.body).toMatchObject({ nonce: "123456" });
    expect(sent).toBe(1);
  });
});

describe("the e-mail address", () => {
  it("changes by codes to both, and says until then that it waits", async () => {
    const page = await open("Change e-mail address");
    await userEvent.type(page.getByLabelText("New e-mail address"), " eva@example.com ");
    await userEvent.click(page.getByRole("button", { name: "Send the codes" }));
    expect(await page.findByText("eva@example.com waits for its confirmation")).toBeTruthy();
    expect(page.queryByRole("dialog")).toBeNull();
    expect(page.getByText("ada@example.com")).toBeTruthy();
    expect(sent()).toMatchObject([{ email: "eva@example.com" }]);
  });

  it("asks for no codes that have long expired", async () => {
    user.new_email = "eva@example.com";
    user.email_change_sent_at = new Date(Date.now() - 25 * 60 * 60_000).toISOString();
    const page = await open("Change e-mail address");
    expect(page.queryByText("eva@example.com waits for its confirmation")).toBeNull();
  });

  it.each([
    ["", "Enter your e-mail address."],
    ["eva", "This does not look like an e-mail address."],
    ["Ada@example.com", "This is your address already."],
  ])("does not ask for %j", async (address, problem) => {
    const page = await open("Change e-mail address");
    if (address) await userEvent.type(page.getByLabelText("New e-mail address"), address);
    await userEvent.click(page.getByRole("button", { name: "Send the codes" }));
    expect(await page.findByText(problem)).toBeTruthy();
    expect(sent()).toEqual([]);
  });

  it("says that it is somebody else's", async () => {
    refuse(422, "email_exists", `${USER}?redirect_to=${BACK}`);
    const page = await open("Change e-mail address");
    await userEvent.type(page.getByLabelText("New e-mail address"), "eva@example.com");
    await userEvent.click(page.getByRole("button", { name: "Send the codes" }));
    const alert = await page.findByRole("alert");
    expect(alert.textContent).toContain("There is already an account with this e-mail address");
  });
});
