import { beforeEach, expect, it, vi } from "vitest";
import { getOfferedStyles } from "./get-offered-styles.ts";

vi.mock("@/config/env.ts", () => ({
  env: () => Promise.resolve({ supabaseUrl: "https://stack.test", publishableKey: "public" }),
}));

const fetched = vi.fn();
beforeEach(() => vi.stubGlobal("fetch", fetched));

const row = {
  id: "a",
  name: "A",
  card_url: "a-240.webp",
  card_2x_url: "a-480.webp",
  texts: [{ locale: "es", name: null }],
};

it("gives each style its pictures' addresses, and leaves out what is none", async () => {
  fetched.mockResolvedValue(
    Response.json([row, { ...row, texts: [{ locale: 1 }] }, { ...row, card_url: null }, null]),
  );
  expect(await getOfferedStyles()).toEqual([{
    ...row,
    card_url: "https://stack.test/storage/v1/object/public/style-images/a-240.webp",
    card_2x_url: "https://stack.test/storage/v1/object/public/style-images/a-480.webp",
  }]);
  const [url, { headers }] = fetched.mock.lastCall ?? [];
  expect(new URL(url).searchParams.get("active")).toBe("is.true");
  expect(headers).toEqual({ apikey: "public" });
});

it("takes an error for no answer", async () => {
  fetched.mockResolvedValue(Response.json({ message: "no" }, { status: 503 }));
  await expect(getOfferedStyles()).rejects.toThrow();
});
