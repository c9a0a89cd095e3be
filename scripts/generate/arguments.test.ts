import assert from "node:assert/strict";
import { Failure } from "../../local/failure.ts";
import {
  CHOICE_NAMES,
  CHOICES,
  DEFAULT_OPTIONS,
  SPREAD_NAMES,
  SPREADS,
} from "../../supabase/functions/_shared/options.ts";
import { BAD_INPUT, parseArguments, USAGE } from "./arguments.ts";

const enough = ["--photos", "a.jpg", "b.jpg", "--styles", "neon,snow"];

Deno.test("lists may be separated by spaces or commas", () => {
  const request = parseArguments([...enough, "--backgrounds", "office", "beach"]);
  assert.deepEqual(request.photos, ["a.jpg", "b.jpg"]);
  assert.deepEqual(request.styles, ["neon", "snow"]);
  assert.deepEqual(request.options.backgrounds, ["office", "beach"]);
});

Deno.test("a picture of one's own is style enough", () => {
  const { styles, ownStyle } = parseArguments(["--photos", "a.jpg", "--own-style", "kitchen.jpg"]);
  assert.deepEqual([styles, ownStyle], [[], "kitchen.jpg"]);
  assert.equal(parseArguments(enough).ownStyle, undefined);
});

Deno.test("leaves to the product what is not said", () => {
  const { options, variations, out, waits, confirmed, project, account } = parseArguments(enough);
  assert.deepEqual(
    { options, variations, out, waits, confirmed, project, account },
    {
      options: DEFAULT_OPTIONS,
      variations: undefined,
      out: "out",
      waits: false,
      confirmed: false,
      project: undefined,
      account: undefined,
    },
  );
});

Deno.test("takes a wish as one line, and not a longer one than is kept", () => {
  assert.equal(parseArguments([...enough, "--wish", " a red\n scarf "]).wish, "a red scarf");
  assert.equal(parseArguments(enough).wish, "");
  assert.throws(() => parseArguments([...enough, "--wish", "é".repeat(201)]), /200 characters/);
});

Deno.test("knows every option, and tells its values", () => {
  for (
    const [flag, value, expected] of [
      ["--aspect", "16:9", { aspect_ratio: "16:9" }],
      ["--glasses", "round", { glasses: "round" }],
      ["--hair-color", "red", { hair_color: "red" }],
      ["--hair-style", "bun", { hair_style: "bun" }],
      ["--outfit", "blazer", { outfit: "blazer" }],
      ["--size", "2K", { image_size: "2K" }],
      ["--backgrounds", "office,beach", { backgrounds: ["office", "beach"] }],
      ["--looks", "film", { styles: ["film"] }],
    ] as const
  ) {
    const { options } = parseArguments([...enough, flag, value]);
    assert.deepEqual(options, { ...DEFAULT_OPTIONS, ...expected });
  }
  for (const name of CHOICE_NAMES) assert.ok(USAGE.includes(CHOICES[name].join(", ")), name);
  for (const name of SPREAD_NAMES) assert.ok(USAGE.includes(SPREADS[name].join(", ")), name);
});

for (
  const [what, args, sentence] of [
    ["no photos", ["--styles", "neon"], /at least one photo/],
    ["no styles", ["--photos", "a.jpg"], /at least one style/],
    ["a style twice", ["--photos", "a", "--styles", "neon", "neon"], /twice/],
    ["an unknown ratio", [...enough, "--aspect", "7:5"], /--aspect does not know "7:5"/],
    ["no variations", [...enough, "--variations", "0"], /whole number from 1/],
    ["an unknown look", [...enough, "--looks", "film", "none"], /--looks does not know "none"/],
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
