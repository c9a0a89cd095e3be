import assert from "node:assert/strict";
import { replaceText } from "./laboratory.ts";

Deno.test("a text is replaced where it stands, however it is broken into lines", () => {
  const text = "where id = $1\n    and token = $2;";
  const replaced = replaceText(text, { find: "id = $1 and token = $2", replace: "id = $1" });
  assert.equal(replaced, "where id = $1;");
});

Deno.test("what replaces it is taken as it is", () => {
  assert.equal(replaceText("a", { find: "a", replace: "$& $1" }), "$& $1");
});

Deno.test("a text that is gone, or stands there twice, is an error", () => {
  assert.throws(() => replaceText("b", { find: "a", replace: "c" }), /found 0 times/);
  assert.throws(() => replaceText("a a", { find: "a", replace: "c" }), /found 2 times/);
});
