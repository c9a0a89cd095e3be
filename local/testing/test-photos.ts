import { fileURLToPath } from "node:url";

/** What each is and where it comes from is in `testdata/NOTICE.md` there. */
const PHOTOS = new URL("../../supabase/functions/_shared/faces/testdata/", import.meta.url);

/** Their names. */
export type TestPhoto =
  | "portrait-1.jpg"
  | "portrait-2.jpg"
  | "portrait-2.heic"
  | "portrait-3.jpg"
  | "portrait-4.jpg"
  | "portrait-5.webp"
  | "two-people.jpg"
  | "no-person-cat.jpg"
  | "no-person-coffee.jpg"
  | "blurred.jpg"
  | "truncated.jpg"
  | "too-small.png"
  | "fake.png";

/** Path of a photo kept for tests. */
export function testPhoto(name: TestPhoto): string {
  return fileURLToPath(new URL(name, PHOTOS));
}
