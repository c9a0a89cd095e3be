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
    ["error", '{"function":"generate-photos","event":"failed","message":"two\\nlines"}'],
  ]);
});
