import assert from "node:assert/strict";
import { Failure } from "../../local/failure.ts";
import { EDIT_CHOICES } from "../../supabase/functions/_shared/edits.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import { parseArguments, USAGE } from "./arguments.ts";

const id = "3f0c0b8e-6c3f-4f1b-9f6e-0d9a3c2b1a00";
const account = ["--email", "a@b.c", "--password", "secret"];

Deno.test("knows every kind of edit, and tells its values", () => {
  for (
    const [args, edit] of [
      [["--background", "beach"], { kind: "background", value: "beach" }],
      [["--outfit", "blazer"], { kind: "outfit", value: "blazer" }],
      [["--glasses", "none"], { kind: "glasses", value: "none" }],
      [["--expression", "serious"], { kind: "expression", value: "serious" }],
      [["--light", "soft"], { kind: "light", value: "soft" }],
      [["--own-words", " a red\n scarf "], { kind: "words", value: "a red scarf" }],
      [["--size", "2K"], { kind: "larger", value: null }],
    ] as const
  ) assert.deepEqual(parseArguments([id, ...args, ...account]).edit, edit);
  for (const values of Object.values(EDIT_CHOICES)) assert.ok(USAGE.includes(values.join(", ")));
});

Deno.test("leaves out what is not said", () => {
  assert.deepEqual(parseArguments([...account, "--light", "soft", id.toUpperCase()]), {
    photoId: id,
    edit: { kind: "light", value: "soft" },
    variations: 1,
    out: "out",
    waits: false,
    account: { email: "a@b.c", password: "secret" },
    project: undefined,
  });
});

for (
  const [what, args, sentence] of [
    ["no portrait", ["--light", "soft", ...account], /by its id/],
    ["two portraits", [id, id, "--light", "soft", ...account], /by its id/],
    ["what is no id", ["1", "--light", "soft", ...account], /by its id/],
    ["no account", [id, "--light", "soft"], /whose portrait/],
    ["no change", [id, ...account], /^Name one change/],
    ["two changes", [id, "--light", "soft", "--size", "2K", ...account], /^Name one change/],
    ["an unknown value", [id, "--outfit", "keep", ...account], /--outfit does not know "keep"/],
    ["another size", [id, "--size", "4K", ...account], /--size does not know "4K"/],
    ["no words", [id, "--own-words", " ", ...account], /say something/],
    ["too many words", [id, "--own-words", "é".repeat(201), ...account], /200 characters/],
    ["no versions", [id, "--light", "soft", "--variations", "0", ...account], /whole number/],
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
