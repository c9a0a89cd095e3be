import assert from "node:assert/strict";
import { fileName, plan } from "./take-shots.ts";

Deno.test("a shot is taken in every width, in Spanish only where that is asked for", () => {
  const takes = plan([
    { name: "landing", path: "/", inSpanish: true },
    { name: "sign-in", path: "/sign-in" },
  ]);
  assert.deepEqual(takes.map((take) => fileName(take, "dark")), [
    "landing-390-dark.png",
    "landing-es-390-dark.png",
    "sign-in-390-dark.png",
    "landing-768-dark.png",
    "landing-es-768-dark.png",
    "sign-in-768-dark.png",
    "landing-1440-dark.png",
    "landing-es-1440-dark.png",
    "sign-in-1440-dark.png",
  ]);
});
