import fc from "fast-check";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Arguments of every kind of wrong, made up anew with each run; each call has one of them. */
export const inputs: Theme = {
  name: "arguments that are not what they should be",
  attacks: (world) =>
    callsOf(world).flatMap(([name, body, wrong]) =>
      Object.entries(wrong).map(([argument, values]) =>
        wrongArgument(world, name, body, argument, values)
      )
    ),
};

type Body = Record<string, unknown>;
type Call = [name: string, body: Body, wrong: Record<string, fc.Arbitrary<unknown>>];

/** Calls that would be served, and what each argument of theirs must not be. */
function callsOf({ mallory }: World): Call[] {
  const { modelId, draftModelId, batchId, photoId, ownStyleId, styleUploadPath } = mallory;
  const backgrounds = fc.constantFrom("office", "cafe", "home", "city");
  const looks = fc.constantFrom("film", "warm", "cool", "pastel");
  const styles = fc.constantFrom("studio-grey", "neon-alley", "old-master");
  const id = crypto.randomUUID();
  const order = { id, model_id: modelId, style_ids: ["studio-grey"], variations: 1 };
  return [
    ["create_generation_batch", order, {
      id: wrongId,
      model_id: wrongId,
      style_ids: fc.oneof(wrongList(styles, 10), fc.constant([]), lists(junkText)),
      aspect_ratio: wrongValue,
      glasses: wrongValue,
      hair_color: wrongValue,
      hair_style: wrongValue,
      outfit: wrongValue,
      image_size: wrongValue,
      backgrounds: fc.oneof(wrongList(backgrounds, 4), lists(wrongValue)),
      styles: fc.oneof(wrongList(looks, 4), lists(wrongValue)),
      variations: wrongNumber,
      wish: wrongWords,
    }],
    ["order_training_images", { model_id: draftModelId, image_ids: [] }, {
      model_id: wrongId,
      image_ids: fc.oneof(wrongList(fc.uuid(), 100), lists(wrongId)),
    }],
    ["order_references", { model_id: modelId, image_ids: [] }, {
      model_id: wrongId,
      image_ids: fc.oneof(wrongList(fc.uuid(), 100), lists(wrongId)),
    }],
    ["start_training", { model_id: draftModelId }, { model_id: wrongId }],
    ["retry_failed_photos", { batch_id: batchId }, { batch_id: wrongId }],
    ["cancel_generation_batch", { batch_id: batchId }, { batch_id: wrongId }],
    ["increment_download", { photo_id: photoId }, { photo_id: wrongId }],
    ["edit_photo", { id, photo_id: photoId, kind: "light", value: "soft" }, {
      id: wrongId,
      photo_id: wrongId,
      kind: wrongValue,
      value: wrongValue,
      variations: wrongNumber,
    }],
    ["edit_photo", { id, photo_id: photoId, kind: "words" }, { value: wrongWords }],
    ["delete_portraits", {}, {
      photo_ids: fc.oneof(wrongList(fc.uuid(), 100), lists(wrongId)),
    }],
    ["add_own_style", { id, name: "Place", upload_path: styleUploadPath }, {
      id: wrongId,
      name: wrongWords,
      upload_path: wrongValue,
    }],
    ["rename_own_style", { style_id: ownStyleId, name: "Place" }, {
      style_id: wrongId,
      name: wrongWords,
    }],
    ["delete_own_style", {}, { style_id: wrongId }],
    ["request_free_retry", { photo_id: photoId }, { photo_id: wrongId }],
  ];
}

function wrongArgument(
  { mallory: { send } }: World,
  name: string,
  body: Body,
  argument: string,
  values: fc.Arbitrary<unknown>,
): Attack {
  return attack(`${name} with a wrong ${argument}`, () =>
    fc.assert(
      fc.asyncProperty(values, async (value) => {
        const path = `/rest/v1/rpc/${name}`;
        assertRefused(await send(path, json("POST", { ...body, [argument]: value })));
      }),
      { numRuns: 20, includeErrorInReport: true },
    ));
}

/** Of any characters there are, also those that Postgres does not store, and of any length. */
const junkText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\u0000", "\ud800", "x".repeat(100_000), "null", "{}", "'; --"),
);

/** Not an id, and not the value of an enum either. */
const wrongValue = fc.oneof(
  junkText,
  fc.constant(null),
  fc.integer(),
  fc.boolean(),
  fc.object(),
  fc.array(junkText),
);

/** Too many, or what is not stored. */
const wrongWords = fc.oneof(
  fc.string({ minLength: 201, maxLength: 20_000, unit: "grapheme-ascii" }).map((text) =>
    text.replaceAll(" ", ".")
  ),
  fc.constant("a\u0000b"),
);

const wrongId = fc.oneof(wrongValue, fc.uuid().map((id) => `${id}0`));

const wrongNumber = fc.oneof(
  fc.integer().filter((number) => number < 1 || number > 4),
  fc.double().filter((number) => !Number.isInteger(number)),
  fc.bigInt({ min: 2n ** 31n, max: 2n ** 53n }).map(Number),
  fc.constantFrom(null, "", "one"),
);

/** Each with at least one value: a list of empty lists is an empty list to Postgres. */
function lists(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  return fc.array(value, { minLength: 1, maxLength: 4 })
    .filter((list) => list.flat(Infinity).length > 0);
}

/** Right values, but in two or three dimensions, among nulls, too many, or not in a list. */
function wrongList(value: fc.Arbitrary<unknown>, max: number): fc.Arbitrary<unknown> {
  const table = fc.integer({ min: 1, max: 2 }).chain((width) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 2,
    })
  );
  return fc.oneof(
    table,
    table.map((rows) => [rows, rows]),
    fc.tuple(lists(value), lists(value)).map(([before, after]) => [...before, null, ...after]),
    fc.array(value, { minLength: max + 1, maxLength: 3 * max }),
    value,
    fc.constantFrom(null, 7, "{", "[1:2][1:2]={{office,cafe},{home,city}}"),
  );
}
