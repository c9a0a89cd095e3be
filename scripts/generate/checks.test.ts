import assert from "node:assert/strict";
import { Failure } from "../../local/failure.ts";
import { BAD_INPUT, parseArguments } from "./arguments.ts";
import { checkLimits, closed, type ProductSettings } from "./checks.ts";

const product: ProductSettings = {
  signup_credits: 100,
  signup_training_credits: 15,
  generation_cost: 1,
  training_cost_per_image: 1,
  generation_credits_may_train: false,
  variations_per_style: 3,
  max_styles_per_batch: 2,
  max_training_photos: 2,
  max_models: 20,
  max_own_styles: 20,
  max_open_images: 400,
  max_share_photos: 20,
  consent_version: 1,
  credits_for_sale: false,
  judge_likeness: true,
  likeness_line: 0.5,
  likeness_high: 0.7,
  operator_name: "",
  operator_contact: "",
};
const enough = ["--photos", "a.jpg", "b.jpg", "--styles", "neon,snow"];

Deno.test("what is not said is as much as the project makes", () => {
  assert.equal(checkLimits(parseArguments(enough), product).variations, 3);
  const asked = parseArguments([...enough, "--variations", "2"]);
  assert.equal(checkLimits(asked, product).variations, 2);
});

for (
  const [what, args, sentence] of [
    ["photos", ["--photos", ..."abc", "--styles", "neon"], /At most 2 photos.*names 3\.$/],
    ["styles", ["--photos", "a", "--styles", ..."abc"], /At most 2 styles.*names 3\.$/],
    ["variations", [...enough, "--variations", "4"], /At most 3 portraits.*says 4\.$/],
  ] as const
) {
  Deno.test(`refuses too many ${what} in one sentence, with exit code 2`, () => {
    assert.throws(
      () => checkLimits(parseArguments([...args]), product),
      (error: unknown) =>
        error instanceof Failure && error.exitCode === BAD_INPUT && sentence.test(error.message),
    );
  });
}

Deno.test("says plainly that nothing was ordered, and how to wait", () => {
  const { message, exitCode } = closed("2026-11-29T08:00:00Z");
  assert.match(message, /no more orders today; it opens again .*Nothing was ordered.*--wait/);
  assert.equal(exitCode, 3);
});
