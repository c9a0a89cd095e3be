import assert from "node:assert/strict";
import { cpSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

const DRAW = `
import { portraitParts } from "./local/renderer/product-request.ts";
import { renderPicture } from "./local/renderer/render.ts";
import { testPhoto } from "./local/renderer/testing/pictures.ts";

const photo = await testPhoto("portrait-2.jpg");
const parts = await portraitParts([photo], photo, { background: "forest" });
const size = { width: 216, height: 296 };
if (await renderPicture({ parts, size, format: "png" }) === null) throw new Error("no person");
`;

/** Links what is in a folder, so that only what matters is copied. */
function link(from: string, to: string, ...without: string[]): void {
  Deno.mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!without.includes(name)) symlinkSync(join(from, name), join(to, name));
  }
}

Deno.test("the renderer draws in a folder with a space, an accent and a per cent sign", async () => {
  const temporary = await Deno.makeTempDir();
  try {
    const folder = join(temporary, "My Projekte ñ 100%25");
    link(PROJECT, folder, "local");
    link(join(PROJECT, "local"), join(folder, "local"), "renderer");
    cpSync(join(PROJECT, "local", "renderer"), join(folder, "local", "renderer"), {
      recursive: true,
    });
    await Deno.writeTextFile(join(folder, "draw.ts"), DRAW);
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", "draw.ts"],
      cwd: folder,
    }).output();
    assert.ok(success, new TextDecoder().decode(stderr));
  } finally {
    await Deno.remove(temporary, { recursive: true });
  }
});
