import assert from "node:assert/strict";
import { agreement } from "./agreement.ts";

Deno.test("too much and too little are equally wrong", () => {
  assert.equal(agreement(9, 10), 0.9);
  assert.equal(agreement(10, 9), 0.9);
  assert.equal(agreement(5, 5), 1);
});
