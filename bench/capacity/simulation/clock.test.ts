import assert from "node:assert/strict";
import { Clock } from "./clock.ts";

Deno.test("events happen in order, also those that events plan", () => {
  const clock = new Clock();
  const heard: string[] = [];
  clock.at(20, () => heard.push(`second at ${clock.now}`));
  clock.at(10, () => {
    heard.push(`first at ${clock.now}`);
    clock.after(5, () => heard.push(`planned at ${clock.now}`));
    clock.at(0, () => heard.push(`late at ${clock.now}`));
  });
  clock.run();
  assert.deepEqual(heard, ["first at 10", "late at 10", "planned at 15", "second at 20"]);
});
