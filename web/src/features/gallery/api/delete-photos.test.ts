// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { answer, requests, signIn, SUPABASE_URL } from "@/testing/supabase.ts";
import { deletePhotos, type Deletion, prepareParting } from "./delete-photos.ts";

const headers = {
  apikey: "publishable",
  authorization: "Bearer token",
  "content-type": "application/json",
};
const ids = Array.from({ length: 150 }, (_, n) => `p${n}`);

function deletion(ids: string[], withVersions = false): Deletion {
  return { photos: ids.map((id) => ({ id, root_photo_id: null })), withVersions };
}

it("deletes in groups that fit into an address", async () => {
  const groups = [ids.slice(0, 100), ids.slice(100)]
    .map((some) => `rest/v1/photos?id=in.(${some.join(",")})`);
  for (const group of groups) answer("DELETE", group, () => new Response(null, { status: 204 }));
  expect(await deletePhotos(deletion(ids))).toEqual(ids);
  expect(requests("DELETE", "rest/v1/photos").map(({ address }) => address)).toEqual(groups);
});

it("sends requests that outlive the page, as the user", async () => {
  signIn({ id: "u", email: "ada@example.com" });
  const fetch = vi.fn().mockResolvedValue(new Response());
  vi.stubGlobal("fetch", fetch);
  const part = await prepareParting();
  await part(deletion(["a", "b"]));
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    `${SUPABASE_URL}/rest/v1/photos?id=in.(a,b)`,
    {
      method: "DELETE",
      keepalive: true,
      headers,
    },
  );
});

it("sends the same with all versions", async () => {
  signIn({ id: "u", email: "ada@example.com" });
  const fetch = vi.fn().mockResolvedValue(new Response());
  vi.stubGlobal("fetch", fetch);
  const part = await prepareParting();
  await part(deletion(["a", "b"], true));
  expect(fetch).toHaveBeenCalledExactlyOnceWith(`${SUPABASE_URL}/rest/v1/rpc/delete_portraits`, {
    method: "POST",
    body: '{"photo_ids":["a","b"]}',
    keepalive: true,
    headers,
  });
});

it("deletes portraits with all versions, and tells which those were", async () => {
  answer("POST", "rest/v1/rpc/delete_portraits", ["a", "a2"]);
  expect(await deletePhotos(deletion(["a"], true))).toEqual(["a", "a2"]);
  expect(requests("POST", "rest/v1/rpc/delete_portraits").map(({ body }) => body))
    .toEqual([{ photo_ids: ["a"] }]);
});

it("tells what was sent on leaving and refused", async () => {
  signIn({ id: "u", email: "ada@example.com" });
  vi.stubGlobal("fetch", vi.fn().mockResolvedValue(new Response(null, { status: 503 })));
  const part = await prepareParting();
  await expect(part(deletion(["a"]))).rejects.toMatchObject({ code: "service_unavailable" });
});
