import assert from "node:assert/strict";
import { complaintOf } from "./supabase-cli.ts";

Deno.test("a failed query is told by what the database said", () => {
  const stderr = `Target: custom Postgres (127.0.0.1:44087)
Confirmed by --yes: Run a SQL statement on custom Postgres (127.0.0.1:44087)
failed to execute query: error: There is no user "a@b.c".
Try rerunning the command with --debug to troubleshoot the error.
`;
  assert.equal(complaintOf(stderr), 'There is no user "a@b.c".');
});

Deno.test("a failed migration keeps the statement", () => {
  const stderr = "Applying migration 1.sql...\nERROR: boom (SQLSTATE 42601)\nAt statement: 3\n";
  assert.equal(complaintOf(stderr), stderr.trim());
});
