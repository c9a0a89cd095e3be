// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { answer, requests, signIn, SUPABASE_URL } from "@/testing/supabase.ts";
import { deletePhotos, prepareParting } from "./delete-photos.ts";

const ids = Array.from({ length: 150 }, (_, n) => `p${n}`);

it("deletes in groups that fit into an address", async () => {
  const groups = [ids.slice(0, 100), ids.slice(100)]
    .map((some) => `rest/v1/photos?id=in.(${some.join(",")})`);
  for (const group of groups) answer("DELETE", group, () => new Response(null, { status: 204 }));
  await deletePhotos(ids);
  expect(requests("DELETE", "rest/v1/photos").map(({ address }) => address)).toEqual(groups);
});

it("sends requests that outlive the page, as the user", async () => {
  signIn({ id: "u", email: "ada@example.com" });
  const fetch = vi.fn().mockResolvedValue(new Response());
  vi.stubGlobal("fetch", fetch);
  const part = await prepareParting();
  await part(["a", "b"]);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    `${SUPABASE_URL}/rest/v1/photos?id=in.(a,b)`,
    {
      method: "DELETE",
      keepalive: true,
      headers: { apikey: "publishable", authorization: "Bearer token" },
    },
  );
});

it("tells what was sent on leaving and refused", async () => {
  signIn({ id: "u", email: "ada@example.com" });
  vi.stubGlobal("fetch", vi.fn().mockResolvedValue(new Response(null, { status: 503 })));
  const part = await prepareParting();
  await expect(part(["a"])).rejects.toMatchObject({ code: "service_unavailable" });
});
