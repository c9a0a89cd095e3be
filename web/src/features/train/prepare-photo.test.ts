import { expect, it } from "vitest";
import decodePhoto from "../../../../supabase/functions/_shared/images/decode-photo.ts?raw";
import storage from "../../../../supabase/migrations/20261101001400_storage.sql?raw";
import { MAX_UPLOAD_BYTES, MIN_SHORT_SIDE } from "./prepare-photo.ts";

it("refuses what the training would refuse", () => {
  expect(decodePhoto).toContain(`MIN_SHORT_SIDE = ${MIN_SHORT_SIDE};`);
});

it("keeps to the limit of the bucket", () => {
  expect(storage).toContain(
    `('model-training-images', 'model-training-images', false, ${MAX_UPLOAD_BYTES}`,
  );
});
