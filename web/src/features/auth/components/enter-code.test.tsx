import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render-page.tsx";
import { EnterCode } from "./enter-code.tsx";

const verifyOtp = vi.hoisted(() => vi.fn());
vi.mock("@/lib/supabase.ts", () => ({ supabase: { auth: { verifyOtp } } }));

beforeEach(() =>
  void verifyOtp.mockReset().mockResolvedValue({ data: { session: {} }, error: null })
);

const mail = "/auth/code?type=signup&email=ana%40example.com";

async function open(at: string): Promise<Awaited<ReturnType<typeof renderPage>>> {
  return await renderPage(<EnterCode />, { at, namespaces: ["auth"] });
}

it("uses the code of a link only when the button is pressed", async () => {
  const page = await open(`${mail}&next=${encodeURIComponent("/dashboard/generate")}#123456`);
  expect(page.getByLabelText("Code from the e-mail")).toHaveProperty("value", "123456");
  expect(verifyOtp).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole("button", { name: "Go on" }));
  expect(verifyOtp).toHaveBeenCalledWith({
    email: "ana@example.com",
    token: "123456",
    type: "signup",
  });
  expect(page.address()).toBe("/dashboard/generate");
});

it("takes a code as it was copied, and says what is wrong with it", async () => {
  verifyOtp.mockResolvedValue({
    data: {},
    error: { code: "otp_expired", message: "no", status: 403 },
  });
  const page = await open(mail);
  const field = page.getByLabelText("Code from the e-mail");
  await userEvent.type(field, "12345{Enter}");
  expect(page.getByText("Enter all digits of the code.")).toBeTruthy();
  expect(verifyOtp).not.toHaveBeenCalled();
  await userEvent.type(field, "6{Enter}");
  expect(await page.findByText(/This code is wrong, expired or was already used/)).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, " 123-456 {Enter}");
  expect(verifyOtp).toHaveBeenLastCalledWith(expect.objectContaining({ token: "123456" }));
});

it("leads nowhere outside after it", async () => {
  const page = await open(`${mail}&next=${encodeURIComponent("https://evil.example/")}#123456`);
  await userEvent.click(page.getByRole("button", { name: "Go on" }));
  expect(page.address()).toBe("/dashboard");
});

it("says of a change of address that the other one is still missing, then goes on", async () => {
  verifyOtp.mockResolvedValueOnce({ data: { session: null }, error: null });
  const change = "/auth/code?type=email_change&email=ana%40example.com";
  const next = `&next=${encodeURIComponent("/dashboard/settings")}`;
  const half = await open(`${change}${next}#123456`);
  await userEvent.click(half.getByRole("button", { name: "Go on" }));
  expect(await half.findByText(/Now enter the code that we sent to the other one/)).toBeTruthy();
  half.unmount();
  const page = await open(`${change}${next}#654321`);
  await userEvent.click(page.getByRole("button", { name: "Go on" }));
  expect(page.address()).toBe("/dashboard/settings");
  expect(verifyOtp).toHaveBeenLastCalledWith(expect.objectContaining({ type: "email_change" }));
});
