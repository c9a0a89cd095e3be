import assert from "node:assert/strict";
import { QUOTA_CASES, useOfQuota } from "./quotas.ts";

Deno.test("any quota is found and used, told or not, whatever Gemini takes for an image", () => {
  for (const one of QUOTA_CASES.filter(({ quota }) => quota.limit(0) <= 250)) {
    const { share, refused, failed } = useOfQuota(one);
    const told = one.limitIsTold ? "told" : "untold";
    const what = `${one.name}, ${told}, ${one.latency.max / 1000} s: `;
    assert.ok(share > 0.93 && share <= 1.01, `${what}${share}`);
    assert.ok(refused < 0.05, `${what}${refused} refused`);
    assert.equal(failed, 0, what);
  }
});
