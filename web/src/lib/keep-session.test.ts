// @vitest-environment happy-dom
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepSession } from "./keep-session.ts";
import { SESSION_KEY } from "./session-hint.ts";
import { sessionStore } from "./session-store.ts";

const HOUR = 3_600_000;

/** What the server answers, by the end of the address; all else fails the test. */
let answers: Record<string, () => Response>;
let asked: { path: string; token: string | null }[];
let client: SupabaseClient;

function session(refreshToken: string, endsAt: number): object {
  return {
    access_token: `access-${refreshToken}`,
    refresh_token: refreshToken,
    token_type: "bearer",
    expires_in: HOUR / 1000,
    expires_at: Math.floor(endsAt / 1000),
    user: { id: "u", email: "ada@example.com", aud: "authenticated" },
  };
}

function store(refreshToken: string, endsAt: number): void {
  localStorage.setItem(SESSION_KEY, JSON.stringify(session(refreshToken, endsAt)));
}

function storedToken(): unknown {
  return JSON.parse(localStorage.getItem(SESSION_KEY) ?? "{}").refresh_token;
}

function timesAsked(path: string): number {
  return asked.filter((request) => request.path === path).length;
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  // Each test is a new page, which supabase-js takes for several clients of one.
  vi.spyOn(console, "warn").mockImplementation(() => {});
  asked = [];
  answers = { "/rest/v1/things": () => Response.json([]) };
  vi.stubGlobal("fetch", (input: string | URL, init?: RequestInit) => {
    const { pathname } = new URL(input);
    asked.push({ path: pathname, token: new Headers(init?.headers).get("authorization") });
    const answer = answers[pathname];
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError("Failed to fetch"));
  });
  client = createClient("https://project.test", "publishable", {
    auth: { storageKey: SESSION_KEY, storage: sessionStore, autoRefreshToken: false },
    db: { retry: false },
    global: { fetch: keepSession("publishable") },
  });
});
afterEach(async () => {
  await client.auth.dispose();
  vi.useRealTimers();
});

/** Asks for rows while time passes as fast as it is waited for. */
async function read(): Promise<{ status: number }> {
  const reading = Promise.resolve(client.from("things").select());
  await vi.advanceTimersByTimeAsync(HOUR / 60);
  return await reading;
}

const TOKEN = "/auth/v1/token";

describe("a token that cannot be renewed just now", () => {
  beforeEach(() => store("old", Date.now() - HOUR));

  it.each([
    ["another tab was first", 409, { code: "conflict" }],
    ["Auth is busy", 429, { code: "over_request_rate_limit" }],
    ["Auth is busy, in old words", 429, { error_code: "over_request_rate_limit" }],
    ["the server is broken", 502, {}],
    ["a firewall stands between", 403, "<html>"],
    ["nobody knows why", 400, { code: "unexpected_failure" }],
  ])("leaves the session: %s", async (_, status, body) => {
    answers[TOKEN] = () =>
      typeof body === "string"
        ? new Response(body, { status })
        : Response.json(body, { status, headers: { "x-supabase-api-version": "2024-01-01" } });
    expect((await read()).status).toBe(503);
    expect(storedToken()).toBe("old");
    expect(timesAsked("/rest/v1/things"), "nobody asks without a token").toBe(0);

    answers[TOKEN] = () => Response.json(session("new", Date.now() + HOUR));
    await vi.advanceTimersByTimeAsync(HOUR);
    expect((await read()).status).toBe(200);
    expect(asked.at(-1)).toEqual({ path: "/rest/v1/things", token: "Bearer access-new" });
  });

  it.each([
    "refresh_token_not_found",
    "refresh_token_already_used",
    "session_expired",
    "session_not_found",
    "user_banned",
    "validation_failed",
  ])("ends a session that is over: %s", async (code) => {
    answers[TOKEN] = () =>
      Response.json({ code, message: "" }, {
        status: 400,
        headers: { "x-supabase-api-version": "2024-01-01" },
      });
    await read();
    expect(storedToken()).toBeUndefined();
  });

  it("takes what another tab got meanwhile, whatever this one is told", async () => {
    answers[TOKEN] = () => {
      store("theirs", Date.now() + HOUR);
      return Response.json({ code: "refresh_token_already_used" }, { status: 400 });
    };
    expect((await read()).status).toBe(200);
    expect(asked.at(-1)?.token).toBe("Bearer access-theirs");
    expect(storedToken()).toBe("theirs");
  });

  it("waits for the tab that was first, when its answer is still on the way", async () => {
    answers[TOKEN] = () => {
      setTimeout(() => store("theirs", Date.now() + HOUR), 2_000);
      return Response.json({ code: "refresh_token_already_used" }, { status: 400 });
    };
    expect((await read()).status).toBe(200);
    expect(asked.at(-1)?.token).toBe("Bearer access-theirs");
    expect(storedToken()).toBe("theirs");
  });

  it("waits for nothing without a network, and is whole afterwards", async () => {
    const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    delete answers["/rest/v1/things"];
    const { error } = await client.from("things").select();
    expect(error?.message).toMatch(/Failed to fetch/);
    expect(timesAsked(TOKEN)).toBe(0);
    onLine.mockReturnValue(true);
    answers[TOKEN] = () => Response.json(session("new", Date.now() + HOUR));
    await client.auth.getSession();
    expect(storedToken()).toBe("new");
  });
});

it("renews once for a clock that is an hour fast, not for every request", async () => {
  const serverTime = Date.now() - HOUR;
  answers[TOKEN] = () => Response.json(session("new", serverTime + HOUR));
  store("old", serverTime + HOUR);
  for (let request = 0; request < 5; request++) expect((await read()).status).toBe(200);
  expect(timesAsked(TOKEN)).toBe(1);
});

it("lets strangers ask as nobody", async () => {
  expect((await read()).status).toBe(200);
  expect(asked.at(-1)?.token).toBe("Bearer publishable");
});
