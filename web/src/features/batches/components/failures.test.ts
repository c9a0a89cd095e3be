import { expect, it, vi } from "vitest";
import { failuresByReason, hasOwnWords } from "./failures.tsx";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

it("counts each reason of what has failed for good, the most frequent first", () => {
  expect(failuresByReason([
    { status: "failed", failure_code: "blocked" },
    { status: "failed", failure_code: "no_image" },
    { status: "queued", failure_code: "rate_limited" },
    { status: "completed", failure_code: null },
    { status: "failed", failure_code: "no_image" },
  ])).toEqual([{ reason: "no_image", count: 2 }, { reason: "blocked", count: 1 }]);
});

it.each(
  [
    ["a wish", { wish: "a red scarf", edits: [] }, true],
    ["nothing", { wish: null, edits: [] }, false],
    [
      "the wish of a portrait that is changed otherwise",
      { wish: "a red scarf", edits: [{ kind: "light", value: "soft" }] },
      false,
    ],
    ["an edit in words", { wish: null, edits: [{ kind: "words", value: "no hat" }] }, true],
  ] as const,
)("looks for own words in %s", (_, batch, has) => {
  expect(hasOwnWords({ ...batch, edits: [...batch.edits] })).toBe(has);
});
