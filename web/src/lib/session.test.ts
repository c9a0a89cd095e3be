import { AuthApiError, AuthRetryableFetchError } from "@supabase/supabase-js";
import { beforeEach, expect, it, vi } from "vitest";
import { AppError } from "@/lib/errors/app-error.ts";

const auth = vi.hoisted(() => ({ refreshSession: vi.fn(), signOut: vi.fn() }));
vi.mock("./supabase.ts", () => ({ supabase: { auth } }));
const forgetKept = vi.hoisted(() => vi.fn());
vi.mock("./kept-for-user.ts", () => ({ forgetKept }));

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
  await Promise.all([renewSession(), renewSession()]);
  expect(auth.refreshSession).toHaveBeenCalledTimes(1);
  expect(auth.signOut).not.toHaveBeenCalled();
});

it("ends a session that Auth says is over, on this device only", async () => {
  const { renewSession } = await load();
  const error = new AuthApiError("Invalid Refresh Token", 400, "refresh_token_not_found");
  auth.refreshSession.mockResolvedValue({ error });
  await renewSession();
  expect(auth.signOut).toHaveBeenCalledWith({ scope: "local" });
});

it.each([
  new AuthRetryableFetchError("", 503),
  new AuthApiError("", 409, "conflict"),
  new AuthApiError("", 429, "over_request_rate_limit"),
  new AuthApiError("", 403, undefined),
])("keeps the session after %o, and asks again the next time", async (error) => {
  const { renewSession } = await load();
  auth.refreshSession.mockResolvedValue({ error });
  await renewSession();
  await renewSession();
  expect(auth.refreshSession).toHaveBeenCalledTimes(2);
  expect(auth.signOut).not.toHaveBeenCalled();
});

it("does not renew for ever what keeps being refused, nor end it", async () => {
  const { renewSession } = await load();
  await renewSession();
  await renewSession();
  expect(auth.refreshSession).toHaveBeenCalledTimes(1);
  expect(auth.signOut).not.toHaveBeenCalled();
});

it("tells errors of the session from others", async () => {
  const { isSessionError } = await load();
  expect(isSessionError({ code: "PGRST303", message: "JWT expired" })).toBe(true);
  expect(isSessionError(new AppError("user_not_found"))).toBe(true);
  expect(isSessionError({ code: "42501", message: "permission denied" })).toBe(false);
});

it("forgets what was kept for the user when they sign out, not when a session is renewed", async () => {
  const { endSession, renewSession } = await load();
  await renewSession();
  expect(forgetKept).not.toHaveBeenCalled();
  await endSession("local");
  expect(forgetKept).toHaveBeenCalledTimes(1);
});
