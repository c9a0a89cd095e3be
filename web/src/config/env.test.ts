// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadEnv } from "./env.ts";

function answer(body: string, type: string, status = 200): void {
  vi.stubGlobal(
    "fetch",
    () => Promise.resolve(new Response(body, { status, headers: { "content-type": type } })),
  );
}

describe("loadEnv", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("takes what the origin serves", async () => {
    answer(
      JSON.stringify({
        supabaseUrl: "http://127.0.0.1:54321/",
        publishableKey: "k",
        localMode: true,
      }),
      "application/json",
    );
    expect(await loadEnv()).toEqual({
      supabaseUrl: "http://127.0.0.1:54321",
      publishableKey: "k",
      googleEnabled: false,
      localMode: true,
    });
  });

  it("resolves a relative address against the page", async () => {
    answer(JSON.stringify({ supabaseUrl: "/", publishableKey: "k" }), "application/json");
    expect((await loadEnv()).supabaseUrl).toBe(location.origin);
  });

  it("falls back to the variables of the build where every path is index.html", async () => {
    answer("<!doctype html>", "text/html");
    vi.stubEnv("VITE_SUPABASE_URL", "https://example.supabase.co");
    vi.stubEnv("VITE_SUPABASE_PUBLISHABLE_KEY", "built");
    expect(await loadEnv()).toMatchObject({
      supabaseUrl: "https://example.supabase.co",
      publishableKey: "built",
    });
  });

  it("says so when there is no configuration at all", async () => {
    answer("", "text/plain", 404);
    vi.stubEnv("VITE_SUPABASE_URL", undefined);
    await expect(loadEnv()).rejects.toThrow("/config.json");
  });
});
