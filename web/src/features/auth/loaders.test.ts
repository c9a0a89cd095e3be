// @vitest-environment happy-dom
import type { LoaderFunctionArgs } from "react-router";
import { beforeEach, expect, it, vi } from "vitest";
import { followCallback, linkError, redirectSignedIn, requireSession } from "./loaders.ts";

const auth = vi.hoisted(() => ({ getSession: vi.fn(), initialize: vi.fn() }));
vi.mock("@/lib/supabase.ts", () => ({ supabase: { auth } }));

const user = { id: "u", email: "ada@example.com" };

beforeEach(() => {
  auth.getSession.mockReset().mockResolvedValue({ data: { session: null } });
});

function visit(address: string): LoaderFunctionArgs {
  const url = new URL(address, location.origin);
  const args: Partial<LoaderFunctionArgs> = { request: new Request(url), params: {}, url };
  return args as LoaderFunctionArgs;
}

/** Where a loader sends the browser. */
async function target(loading: Promise<unknown>): Promise<string | null> {
  const thrown = await loading.then(() => null, (error: unknown) => error);
  return thrown instanceof Response ? thrown.headers.get("location") : null;
}

it("sends strangers to sign in, and back with everything the address had", async () => {
  const address = "/dashboard/gallery?photo=1&model=2";
  const to = await target(requireSession(visit(address)));
  expect(to).toBe(`/sign-in?next=${encodeURIComponent(address)}`);
  expect(new URL(to ?? "", location.origin).searchParams.get("next")).toBe(address);
});

it("lets the signed-in pass with who they are", async () => {
  auth.getSession.mockResolvedValue({ data: { session: { user } } });
  expect(await requireSession(visit("/dashboard"))).toEqual({ ...user, isOperator: false });
});

it("sends the signed-in on from the sign-in page, but never to another site", async () => {
  auth.getSession.mockResolvedValue({ data: { session: { user } } });
  expect(await target(redirectSignedIn(visit("/sign-in?next=/dashboard/credits"))))
    .toBe("/dashboard/credits");
  expect(await target(redirectSignedIn(visit("/sign-in?next=//evil.example")))).toBe("/dashboard");
});

it("leaves strangers on the sign-in page", async () => {
  expect(await redirectSignedIn(visit("/sign-in"))).toBeNull();
});

it("reads the fragment", () => {
  const hash = "#error=access_denied&error_code=otp_expired&error_description=Link+is+invalid";
  expect(linkError(`https://retrato.example/auth/callback${hash}`)?.code).toBe("link_expired");
});

it("reads the query", () => {
  const error = linkError(
    "https://retrato.example/auth/callback?error=x&error_code=bad_oauth_state",
  );
  expect(error?.code).toBe("google_failed");
});

it("has words for codes it does not know", () => {
  expect(linkError("https://retrato.example/#error=server_error")?.code).toBe("unexpected");
});

it("finds nothing wrong with a good link", () => {
  expect(linkError("https://retrato.example/auth/callback?next=/x#access_token=y")).toBeUndefined();
});

it("waits for the second link where the first of two was opened", async () => {
  history.replaceState(null, "", "/auth/callback#message=Confirmation+link+accepted.");
  expect(await followCallback(visit("/auth/callback"))).toEqual({ error: null, isHalf: true });
});

it("goes on by a link that signed in, whatever else is said with it", async () => {
  auth.getSession.mockResolvedValue({ data: { session: { user } } });
  history.replaceState(null, "", "/auth/callback#access_token=x&message=y");
  expect(await target(followCallback(visit("/auth/callback?next=/dashboard/settings"))))
    .toBe("/dashboard/settings");
});
