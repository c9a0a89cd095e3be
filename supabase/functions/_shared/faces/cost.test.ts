import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { assertWithinLimits, type Cost } from "../testing/limits.ts";
import { openPhoto } from "./testing/photos.ts";

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What a photo costs in a process of its own, as in a function that has just been started. */
async function costOf(photo: Uint8Array, expected: string): Promise<Cost> {
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeFile(file, photo);
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--allow-all",
        "--no-check",
        `--config=${pathOf("../../train-model/deno.json")}`,
        "--node-modules-dir=manual",
        pathOf("./testing/judge-once.ts"),
        file,
      ],
    }).output();
    const said = new TextDecoder().decode(stdout);
    assert.ok(said, new TextDecoder().decode(stderr));
    const { verdict, decodedMs, loadedMs, judgedMs, mb } = JSON.parse(said);
    assert.equal(verdict, expected);
    return { cpuMs: decodedMs + loadedMs + judgedMs, peakMb: mb };
  } finally {
    await Deno.remove(file);
  }
}

Deno.test({
  name: "loading everything and judging one large photo is within the limits of an Edge Function",
  // It reads its own cost from /proc.
  ignore: Deno.build.os !== "linux",
}, async () => {
  const [person, nobody] = ["portrait-2.jpg", "no-person-coffee.jpg"].map((name) =>
    openPhoto(name).resize(1536, 1536, { fit: "outside" }).jpeg().toBuffer()
  );
  for (const [photo, expected] of [[person!, "ok"], [nobody!, "no_face"]] as const) {
    const bytes = await photo;
    await assertWithinLimits(() => costOf(bytes, expected));
  }
});
