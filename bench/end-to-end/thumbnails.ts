import { storePhoto } from "../../supabase/functions/generate-photos/store-photo.ts";
import { drawPicture } from "../../supabase/functions/_shared/testing/draw-picture.ts";
import type { Table } from "../report/report.ts";
import { row } from "../report/statistics.ts";

/** How many pictures come in the same moment: alone, of one call, of the two calls of a worker. */
const AT_ONCE = [1, 4, 8];
const RUNS = 10;

/** Why the tail of storing is long: pictures that come at once wait for each other's thumbnail. */
export async function tableOfThumbnails(): Promise<Table> {
  const bytes = await drawPicture(864, 1184, "png");
  const store = () =>
    storePhoto(
      {
        objectPath: "generated/user/photo",
        bytes: bytes.slice(),
        aspectRatio: "3:4",
        imageSize: "1K",
      },
      () => Promise.resolve(),
    );
  await store();
  const rows = [];
  for (const pictures of AT_ONCE) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const began = performance.now();
      await Promise.all(Array.from({ length: pictures }, store));
      times.push(performance.now() - began);
    }
    rows.push(row(pictures === 1 ? "one alone" : `the last of ${pictures} at once`, times));
  }
  return { caption: "Thumbnails on one thread, without upload", unit: "ms", rows };
}
