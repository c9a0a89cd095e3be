import assert from "node:assert/strict";
import { fromHeardToShown } from "./observe-page.ts";

Deno.test("from the message to the picture, for each photo that was shown", () => {
  const heard = [{ thumbnail: "a-thumb.webp", at: 100 }, { thumbnail: "b-thumb.webp", at: 200 }];
  const shown = [
    { address: "http://host/other.webp", at: 110 },
    { address: "http://host/a-thumb.webp", at: 140 },
    { address: "http://host/a-thumb.webp", at: 900 },
  ];
  assert.deepEqual(fromHeardToShown({ heard, shown }), [40]);
});
