import { expect, it, vi } from "vitest";
import { failuresByReason } from "./failures.tsx";

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
