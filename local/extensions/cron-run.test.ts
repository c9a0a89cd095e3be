import assert from "node:assert/strict";
import { resultMessage } from "./cron-run.ts";

Deno.test("a result set is told by its rows", () => {
  assert.equal(resultMessage({ command: "SELECT", count: 1, columns: [] }), "1 row");
  assert.equal(resultMessage({ command: "SELECT", count: 0, columns: [] }), "0 rows");
  assert.equal(resultMessage({ command: "DELETE", count: 2, columns: [] }), "2 rows");
});

Deno.test("any other command is told by its tag", () => {
  assert.equal(resultMessage({ command: "INSERT", count: 3 }), "INSERT 0 3");
  assert.equal(resultMessage({ command: "UPDATE", count: 0 }), "UPDATE 0");
  assert.equal(resultMessage({ command: "VACUUM", count: null }), "VACUUM");
});

Deno.test("of several commands the last one counts", () => {
  const results = [{ command: "INSERT", count: 1 }, { command: "SELECT", count: 5, columns: [] }];
  assert.equal(resultMessage(results), "5 rows");
  assert.equal(resultMessage([]), "");
});
