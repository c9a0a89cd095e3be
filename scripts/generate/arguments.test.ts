import assert from "node:assert/strict";
import { Failure } from "../../local/failure.ts";
import { BAD_INPUT, parseArguments } from "./arguments.ts";

const enough = ["--photos", "a.jpg", "b.jpg", "--styles", "neon,snow"];

Deno.test("lists may be separated by spaces or commas", () => {
  const request = parseArguments([...enough, "--backgrounds", "office", "beach"]);
  assert.deepEqual(request.photos, ["a.jpg", "b.jpg"]);
  assert.deepEqual(request.styles, ["neon", "snow"]);
  assert.deepEqual(request.backgrounds, ["office", "beach"]);
});

Deno.test("has the product's defaults", () => {
  const { aspectRatio, variations, out, glasses, project, account } = parseArguments(enough);
  assert.deepEqual(
    { aspectRatio, variations, out, glasses, project, account },
    {
      aspectRatio: "3:4",
      variations: 4,
      out: "out",
      glasses: "keep",
      project: undefined,
      account: undefined,
    },
  );
});

for (
  const [what, args, sentence] of [
    ["no photos", ["--styles", "neon"], /Between 1 and 5 photos.*names 0/],
    ["six photos", ["--photos", ..."abcdef", "--styles", "neon"], /names 6/],
    ["no styles", ["--photos", "a.jpg"], /at least one style/],
    ["a style twice", ["--photos", "a", "--styles", "neon", "neon"], /twice/],
    ["an unknown ratio", [...enough, "--aspect", "7:5"], /--aspect does not know "7:5"/],
    ["too many variations", [...enough, "--variations", "5"], /whole number from 1 to 4/],
    ["an unknown option", [...enough, "--colour", "red"], /Unknown option '--colour'/],
    ["half an account", [...enough, "--email", "a@b.c"], /belong together/],
    ["a blank name", [...enough, "--name", " "], /1 to 60 characters/],
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
