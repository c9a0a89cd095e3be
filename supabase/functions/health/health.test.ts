import assert from "node:assert/strict";
import type { Caller } from "../_shared/authenticate.ts";
import type { Json } from "../_shared/database.types.ts";
import { createHealthHandler } from "./health.ts";

function ask(
  measure: () => Promise<Json>,
  { caller = "secret", method = "GET" }: {
    caller?: Caller | null;
    method?: string;
  } = {},
) {
  const handler = createHealthHandler({
    authenticate: () => Promise.resolve(caller),
    measure,
    log: { info: () => {}, error: () => {} },
  });
  return handler(new Request("http://stack.test/health", { method }));
}

Deno.test("without problems all is well", async () => {
  const response = await ask(() => Promise.resolve({ open_photos: 3, problems: [] }));
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), {
    status: "ok",
    open_photos: 3,
    problems: [],
  });
});

Deno.test("a warning is passed on, and nothing to wake anyone for", async () => {
  const measured = { problems: [], warnings: ["model_retires_soon"] };
  const response = await ask(() => Promise.resolve(measured));
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { status: "ok", ...measured });
});

Deno.test("a problem makes it degraded, also for who reads only the status", async () => {
  const response = await ask(() => Promise.resolve({ problems: ["stuck_work"] }));
  assert.equal(response.status, 503);
  assert.deepEqual(await response.json(), {
    status: "degraded",
    problems: ["stuck_work"],
  });
});

Deno.test("a database that does not answer is a problem, and its words stay inside", async () => {
  const response = await ask(() => Promise.reject(new Error("password of postgres")));
  assert.equal(response.status, 503);
  const text = await response.text();
  assert.match(text, /database_unreachable/);
  assert.doesNotMatch(text, /password/);
});

Deno.test("an answer that cannot be read is a problem", async () => {
  assert.equal((await ask(() => Promise.resolve(null))).status, 503);
});

Deno.test("who proves nothing learns nothing", async () => {
  const response = await ask(() => assert.fail("measured"), { caller: null });
  assert.equal(response.status, 401);
  assert.equal(
    (await ask(() => assert.fail("measured"), { method: "DELETE" })).status,
    405,
  );
});
