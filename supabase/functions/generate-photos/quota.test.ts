import assert from "node:assert/strict";
import { isDailyQuota, isNoQuota, nextPacificMidnight, requestsPerMinute } from "./quota.ts";

const ofRequests = "GenerateRequestsPerMinutePerProjectPerModel";

Deno.test("a quota per day, one of nothing and one per minute are three things", () => {
  const perDay = [{ quotaId: "GenerateRequestsPerDayPerProjectPerModel", quotaValue: "250" }];
  const perMinute = [{ quotaId: ofRequests, quotaValue: "10" }];
  const nothing = [{ quotaId: ofRequests, quotaValue: "0" }];
  assert.deepEqual([perDay, perMinute, nothing, []].map(isDailyQuota), [true, false, false, false]);
  assert.deepEqual(
    [perDay, perMinute, nothing, []].map((violations) => isNoQuota(violations, "")),
    [false, false, true, false],
  );
  assert.equal(isNoQuota([], "free_tier_requests, limit: 0, model: x"), true);
  assert.equal(isNoQuota([], "free_tier_requests, limit: 05"), false);
  assert.equal(isNoQuota([], "limit: 10"), false);
});

Deno.test("the limit a minute is the lowest of those told", () => {
  const limit = (quotaId: string, quotaValue: string) =>
    requestsPerMinute([{ quotaId, quotaValue }]);
  assert.equal(limit(ofRequests, "10"), 10);
  assert.equal(limit("GenerateImagesPerMinutePerProject", "5"), 5);
  assert.equal(limit("GenerateContentInputTokensPerModelPerMinute", "9"), null);
  for (const nonsense of ["0", "-1", "many", "", "1e300", "1.5", "9999999"]) {
    assert.equal(limit(ofRequests, nonsense), null);
  }
  const both = ["8", "6"].map((quotaValue) => ({ quotaId: ofRequests, quotaValue }));
  assert.equal(requestsPerMinute(both), 6);
  assert.equal(requestsPerMinute([]), null);
});

Deno.test("the quota starts afresh at midnight in Los Angeles, summer and winter", () => {
  const midnightAfter = (now: string) => nextPacificMidnight(new Date(now)).toISOString();
  assert.equal(
    midnightAfter("2026-07-10T12:00:00Z"),
    "2026-07-11T07:00:00.000Z",
  );
  assert.equal(
    midnightAfter("2026-12-10T12:00:00Z"),
    "2026-12-11T08:00:00.000Z",
  );
  // Still the evening of the 31st there.
  assert.equal(
    midnightAfter("2027-01-01T05:00:00Z"),
    "2027-01-01T08:00:00.000Z",
  );
  // Clocks go back on 1 November 2026 and forward on 14 March 2027, both at two in the morning.
  assert.equal(
    midnightAfter("2026-11-01T07:30:00Z"),
    "2026-11-02T08:00:00.000Z",
  );
  assert.equal(
    midnightAfter("2027-03-14T08:30:00Z"),
    "2027-03-15T07:00:00.000Z",
  );
  // Exactly midnight is the start of a day, so the next one is a day away.
  assert.equal(
    midnightAfter("2026-07-10T07:00:00Z"),
    "2026-07-11T07:00:00.000Z",
  );
});
