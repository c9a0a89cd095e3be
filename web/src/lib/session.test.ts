import { AuthApiError, AuthRetryableFetchError } from "@supabase/supabase-js";
import { beforeEach, expect, it, vi } from "vitest";
import { AppError } from "@/lib/errors/app-error.ts";

const auth = vi.hoisted(() => ({ refreshSession: vi.fn(), signOut: vi.fn() }));
vi.mock("./supabase.ts", () => ({ supabase: { auth } }));

/** A fresh copy: the module remembers when it last renewed. */
async function load(): Promise<typeof import("./session.ts")> {
  vi.resetModules();
  return await import("./session.ts");
}

beforeEach(() => {
  auth.refreshSession.mockReset().mockResolvedValue({ error: null });
  auth.signOut.mockReset().mockResolvedValue({ error: null });
});

it("renews once for many refusals at once", async () => {
  const { renewSession } = await load();
  expect(await Promise.all([renewSession(), renewSession()])).toEqual([true, true]);
  expect(auth.refreshSession).toHaveBeenCalledTimes(1);
  expect(auth.signOut).not.toHaveBeenCalled();
});

it("ends a session that cannot be renewed, on this device only", async () => {
  const { renewSession } = await load();
  const error = new AuthApiError("Invalid Refresh Token", 400, "refresh_token_not_found");
  auth.refreshSession.mockResolvedValue({ error });
  expect(await renewSession()).toBe(false);
  expect(auth.signOut).toHaveBeenCalledWith({ scope: "local" });
});

it("keeps the session while Auth cannot be reached", async () => {
  const { renewSession } = await load();
  auth.refreshSession.mockResolvedValue({ error: new AuthRetryableFetchError("", 503) });
  expect(await renewSession()).toBe(false);
  expect(auth.signOut).not.toHaveBeenCalled();
});

it("does not renew for ever what keeps being refused", async () => {
  const { renewSession } = await load();
  await renewSession();
  expect(await renewSession()).toBe(false);
  expect(auth.signOut).toHaveBeenCalledTimes(1);
});

it("tells errors of the session from others", async () => {
  const { isSessionError } = await load();
  expect(isSessionError({ code: "PGRST303", message: "JWT expired" })).toBe(true);
  expect(isSessionError(new AppError("user_not_found"))).toBe(true);
  expect(isSessionError({ code: "42501", message: "permission denied" })).toBe(false);
});
