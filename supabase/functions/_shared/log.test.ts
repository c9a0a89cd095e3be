import assert from "node:assert/strict";
import { createLogger } from "./log.ts";

Deno.test("each event is one line of JSON on the level it was logged at", () => {
  const lines: Array<[string, string]> = [];
  const log = createLogger("generate-photos", {
    info: (line: string) => lines.push(["info", line]),
    error: (line: string) => lines.push(["error", line]),
  });

  log.info("photo", { outcome: "image", ms: { generate: 12 } });
  log.error("failed", { message: "two\nlines" });

  assert.deepEqual(lines, [
    [
      "info",
      '{"function":"generate-photos","event":"photo","outcome":"image","ms":{"generate":12}}',
    ],
    ["error", '{"function":"generate-photos","event":"failed","message":"two lines"}'],
  ]);
});

Deno.test("no text is logged as it came: it may quote a person", () => {
  const lines: string[] = [];
  const note = (line: string) => lines.push(line);
  createLogger("health", { info: note, error: note }).error("failed", {
    message: "someone@example.test is unknown",
  });
  assert.deepEqual(lines, [
    '{"function":"health","event":"failed","message":"[e-mail] is unknown"}',
  ]);
});
