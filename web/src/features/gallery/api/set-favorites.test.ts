// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import { setFavorites } from "./set-favorites.ts";

const ids = Array.from({ length: 100 }, (_, n) => `p${n}`);

it("marks every photo in a statement of its own", async () => {
  const some = ids.slice(0, 10);
  for (const id of some) answer("PATCH", `rest/v1/photos?id=eq.${id}`, done);
  await setFavorites({ ids: some, isFavorite: true });
  expect(requests("PATCH", "rest/v1/photos").map(({ body }) => body))
    .toEqual(some.map(() => ({ is_favorite: true })));
});

it("stops when one fails", async () => {
  for (const id of ids) answer("PATCH", `rest/v1/photos?id=eq.${id}`, done);
  answer("PATCH", "rest/v1/photos?id=eq.p0", () => refusal(500, "XX000", "no"));
  await expect(setFavorites({ ids, isFavorite: true })).rejects.toThrow("no");
  expect(requests("PATCH", "rest/v1/photos").length).toBeLessThan(10);
});

function done(): Response {
  return new Response(null, { status: 204 });
}
