import assert from "node:assert/strict";
import { StorageError } from "./errors.ts";
import { assertBucketName, assertKey } from "./keys.ts";

Deno.test("accepts the names the app uses", () => {
  assertKey("training/0b5f/1700000000000-1-selfie (2).jpg");
  assertKey("a");
  assertKey("x".repeat(1024));
  assertBucketName("model-training-images");
});

for (
  const key of [
    "",
    "/",
    "/a",
    "a/",
    "a//b",
    "..",
    "../a",
    "a/../b",
    "a/./b",
    "a\\..\\b",
    "a\0b",
    "a%2fb",
    "a\nb",
    "ñ",
    "x".repeat(1025),
  ]
) {
  Deno.test(`refuses the object name ${JSON.stringify(key.slice(0, 20))}`, () => {
    assert.throws(
      () => assertKey(key),
      (error) => error instanceof StorageError && error.kind.code === "InvalidKey",
    );
  });
}

for (const name of ["", "..", "a/b", "a\\b", "x".repeat(64)]) {
  Deno.test(`refuses the bucket name ${JSON.stringify(name.slice(0, 20))}`, () => {
    assert.throws(() => assertBucketName(name), StorageError);
  });
}
