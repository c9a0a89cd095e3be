import { beforeEach, expect, it, vi } from "vitest";
import { productSettings } from "@/testing/product-settings.ts";
import { getProductSettings } from "./product-settings.ts";

vi.mock("./env.ts", () => ({
  env: () => Promise.resolve({ supabaseUrl: "https://stack.test", publishableKey: "public" }),
}));

const fetched = vi.fn();
beforeEach(() => vi.stubGlobal("fetch", fetched));

it("asks the database with the public key alone", async () => {
  fetched.mockResolvedValue(Response.json(productSettings));
  expect(await getProductSettings()).toEqual(productSettings);
  const [url, { headers }] = fetched.mock.lastCall ?? [];
  expect(url).toBe("https://stack.test/rest/v1/rpc/product_settings");
  expect(headers).toEqual({ apikey: "public", accept: "application/vnd.pgrst.object+json" });
});

it.each([
  ["an error", Response.json({ message: "no" }, { status: 503 }), 503],
  ["a missing price", Response.json({ ...productSettings, generation_cost: undefined }), 200],
  ["a price that is no number", Response.json({ ...productSettings, generation_cost: "1" }), 200],
])("takes %s for no answer", async (_, response, status) => {
  fetched.mockResolvedValue(response);
  await expect(getProductSettings()).rejects.toMatchObject({ status });
});
