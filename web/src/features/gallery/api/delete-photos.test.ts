import { beforeEach, expect, it, vi } from "vitest";
import { deletePhotos, prepareParting } from "./delete-photos.ts";

const supabase = vi.hoisted(() => ({
  from: vi.fn(),
  auth: { getSession: vi.fn() },
}));
vi.mock("@/lib/supabase.ts", () => ({ supabase }));
vi.mock("@/config/env.ts", () => ({
  env: () => Promise.resolve({ supabaseUrl: "https://x.example", publishableKey: "key" }),
}));

const ids = Array.from({ length: 150 }, (_, n) => `p${n}`);

beforeEach(() => {
  supabase.auth.getSession.mockResolvedValue({ data: { session: { access_token: "token" } } });
});

it("deletes in groups that fit into an address", async () => {
  const within = vi.fn().mockReturnValue({ throwOnError: () => Promise.resolve() });
  supabase.from.mockReturnValue({ delete: () => ({ in: within }) });
  await deletePhotos(ids);
  expect(within.mock.calls).toEqual([["id", ids.slice(0, 100)], ["id", ids.slice(100)]]);
});

it("sends requests that outlive the page, as the user", async () => {
  const fetch = vi.fn().mockResolvedValue(new Response());
  vi.stubGlobal("fetch", fetch);
  const part = await prepareParting();
  part(["a", "b"]);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    "https://x.example/rest/v1/photos?id=in.(a,b)",
    {
      method: "DELETE",
      keepalive: true,
      headers: { apikey: "key", authorization: "Bearer token" },
    },
  );
});
