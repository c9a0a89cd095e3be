import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { openPhoto } from "./testing/photos.ts";

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Judges a photo in a process of its own, as a function does that has just been started. */
async function costOf(photo: Uint8Array): Promise<{ verdict: string; cpuMs: number; mb: number }> {
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
    return { verdict, cpuMs: decodedMs + loadedMs + judgedMs, mb };
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
    const { verdict, cpuMs, mb } = await costOf(await photo);
    assert.equal(verdict, expected);
    // https://supabase.com/docs/guides/functions/limits
    assert.ok(cpuMs < 2_000, `${verdict}: ${cpuMs} ms of CPU`);
    assert.ok(mb < 256, `${verdict}: ${mb} MB`);
  }
});
