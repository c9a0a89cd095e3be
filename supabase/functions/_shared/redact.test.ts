import assert from "node:assert/strict";
import { redact, redactBeginning } from "./redact.ts";

Deno.test("what could name a person or open a door is left out", () => {
  const cases: Array<[string, string]> = [
    ["duplicate user ada.l@example.com found", "duplicate user [e-mail] found"],
    [
      "training/5d1c/17-1-Ada Lovelace.jpg: not found",
      "training/[path]: not found",
    ],
    ["generated/5d1c/photo-ab12-thumb.webp exists", "generated/[path] exists"],
    ["bad key AIzaSyA0123456789_abcdefghij-KLM", "bad key [key]"],
    ["bad key sb_secret_abc123", "bad key [key]"],
    ["bad key AQ.Ab8RN6Kx1234567890abcdefghij", "bad key [key]"],
    ["bad key sk_live_51Habc", "bad key [key]"],
    ["signed with whsec_abc123", "signed with [key]"],
    ["avatars/5d1c/me.jpg is there", "avatars/[path] is there"],
    ["3f1e7b52-6b1f-4f0e-9d0a-0c5d6f6f2f11/me.jpg is there", "[path] is there"],
    [
      "consumer project_number:123456789012 has no billing",
      "consumer project [number] has no billing",
    ],
    ["disabled in project 123456789012.", "disabled in project [number]."],
    [
      "http://h/auth/v1/verify?token=4f3c&type=recovery#access_token=x.y&code=1",
      "http://h/auth/v1/verify?token=[key]&type=recovery#access_token=[key]&code=[key]",
    ],
    ["JWT eyJhbGciOi.eyJzdWIi.c2ln expired", "JWT [key] expired"],
  ];
  for (const [text, expected] of cases) assert.equal(redact(text), expected);
});

Deno.test("what tells what went wrong stays", () => {
  const reasons = [
    "429 You exceeded your current quota. Please retry in 47.4s.",
    "model-training-images: Object not found",
    "photo 3f1e7b52-6b1f-4f0e-9d0a-0c5d6f6f2f11",
  ];
  for (const reason of reasons) assert.equal(redact(reason), reason);
});

Deno.test("a long quotation is cut", () => {
  assert.equal(redact("x ".repeat(1_000)).length, 300);
});

Deno.test("a text may keep its lines and most of its length", () => {
  const trace = `Error: no ada@example.com\n    at serve (api.ts:1:2)\n${"x ".repeat(1_000)}`;
  assert.equal(redactBeginning(trace, 8_000), trace.replace("ada@example.com", "[e-mail]"));
  assert.equal(redactBeginning(trace, 1_000).length < 1_000, true);
});

Deno.test("a key that the cut goes through is left out whole", () => {
  const key = `AIza${"k".repeat(40)}`;
  for (let before = 0; before < 1_300; before++) {
    const text = redact(`${"a@b.example ".repeat(before / 12)}${" ".repeat(before % 12)}${key}`);
    assert.doesNotMatch(text, /AIz|kkk/);
  }
});

Deno.test("no text takes long to read", () => {
  const hostile = [
    "x",
    "a@",
    "training/a ",
    "eyJ.",
    "project ",
    " ",
    "3f1e7b52-6b1f-4f0e-9d0a-0c5d6f6f2f11/",
    "AQ.",
    "token=",
    "training/.",
    "token=a&",
  ];
  const started = performance.now();
  for (const part of hostile) {
    const text = part.repeat(200_000 / part.length);
    redact(text);
    redactBeginning(text, 8_000);
  }
  assert.ok(performance.now() - started < 500);
});
