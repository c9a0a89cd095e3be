import { reshapeFace } from "../renderer/person/reshape-face.ts";
import type { Size } from "../renderer/pixels/picture.ts";
import type { WRONG_PERSONS } from "./fault-schema.ts";
import { striped } from "./odd-picture.ts";

/** A portrait as a PNG that does not show its person; `size` is what was asked. */
export function wrongPerson(
  shows: typeof WRONG_PERSONS[number],
  portrait: Uint8Array,
  size: Size,
): Promise<Uint8Array> {
  switch (shows) {
    case "stranger":
      return reshapeFace(portrait);
    case "nobody":
      return striped(size);
  }
}
