import { fileURLToPath } from "node:url";

type TestPhoto =
  | "portrait-1.jpg"
  | "portrait-2.jpg"
  | "portrait-2.heic"
  | "portrait-5.webp"
  | "truncated.jpg"
  | "too-small.png"
  | "fake.png";

/** Path of a photo kept for tests; testdata/README.md tells where each comes from. */
export function testPhoto(name: TestPhoto): string {
  return fileURLToPath(new URL(`testdata/${name}`, import.meta.url));
}
