import assert from "node:assert/strict";
import { Failure } from "../../local/failure.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import { parseArguments } from "./arguments.ts";

const id = "3f0c0b8e-6c3f-4f1b-9f6e-0d9a3c2b1a00";
const other = "3f0c0b8e-6c3f-4f1b-9f6e-0d9a3c2b1a01";
const account = ["--email", "a@b.c", "--password", "secret"];

Deno.test("takes each portrait once, and leaves out what is not said", () => {
  assert.deepEqual(parseArguments([id, ...account, other, id.toUpperCase()]), {
    photoIds: [id, other],
    days: 30,
    site: undefined,
    account: { email: "a@b.c", password: "secret" },
    project: undefined,
  });
  const { site } = parseArguments([id, ...account, "--site", "https://retrato.example/"]);
  assert.equal(site, "https://retrato.example");
});

for (
  const [what, args, sentence] of [
    ["no portrait", account, /by their ids/],
    ["what is no id", [id, "1", ...account], /by their ids/],
    ["no account", [id], /whose portraits/],
    ["no day", [id, "--days", "0", ...account], /1 to 90/],
    ["too many days", [id, "--days", "91", ...account], /1 to 90/],
    ["half a day", [id, "--days", "0.5", ...account], /1 to 90/],
    ["a site that is no address", [id, "--site", "here", ...account], /--site/],
  ] as const
) {
  Deno.test(`refuses ${what} in one sentence, with exit code 2`, () => {
    assert.throws(
      () => parseArguments([...args]),
      (error: unknown) =>
        error instanceof Failure && error.exitCode === BAD_INPUT && sentence.test(error.message),
    );
  });
}
