import assert from "node:assert/strict";
import sharp from "sharp";
import { distance } from "../../supabase/functions/_shared/faces/descriptor.ts";
import { findFaces } from "../renderer/person/find-faces.ts";
import { decodePicture } from "../renderer/pixels/decode.ts";
import { toPixels } from "../renderer/pixels/picture.ts";
import { describeFace } from "../renderer/testing/faces.ts";
import { testPhoto } from "../renderer/testing/pictures.ts";
import { wrongPerson } from "./wrong-person.ts";

/** Where dlib's network parts people. */
const ANOTHER_PERSON = 0.6;
const PORTRAIT = await testPhoto("portrait-2.jpg");

Deno.test("a stranger is another person", async () => {
  const stranger = await wrongPerson("stranger", PORTRAIT, { width: 64, height: 64 });
  const apart = distance(
    await describeFace(new Uint8Array(stranger)),
    await describeFace(PORTRAIT),
  );
  assert.ok(apart > ANOTHER_PERSON, `${apart}`);
});

Deno.test("nobody is a picture of the size that was asked for", async () => {
  const nobody = await wrongPerson("nobody", PORTRAIT, { width: 300, height: 400 });
  const { width, height } = await sharp(nobody).metadata();
  assert.deepEqual([width, height], [300, 400]);
  assert.deepEqual(await findFaces(toPixels(await decodePicture(new Uint8Array(nobody)))), []);
});
