import { join } from "node:path";
import { PROJECT_DIR } from "../local/project-dir.ts";
import { scratchFolder } from "../local/testing/scratch-server.ts";
import { filesBelow } from "../local/web/files-below.ts";
import { npmCi, toolFolder, TOOLS } from "../scripts/tools/install-tool.ts";
import type { Part } from "./part.ts";
import { row } from "./report/statistics.ts";

const MB = 1e6;
/** First byte of a gzip file. */
const GZIP = 0x1f;
const PROJECT_FILES = ["package.json", "package-lock.json", "web/package.json"];

/** What the two commands of README.md install, and what only some commands do. */
export const install: Part = {
  checked: false,
  async measure({ print }) {
    const measured: Array<Weight & { name: string }> = [];
    print("installing what README.md needs");
    measured.push({ name: "npm start, npm test", ...await weigh(PROJECT_DIR, PROJECT_FILES) });
    for (const name of Object.keys(TOOLS)) {
      print(`installing ${name}`);
      measured.push({
        name: `${name}, on first use`,
        ...await weigh(toolFolder(name), ["package.json", "package-lock.json"]),
      });
    }
    return {
      title: "Install",
      how:
        "`npm ci` into an empty folder, with an empty cache of npm. *Packages* are the archives " +
        "that are fetched; *descriptions* is what npm asks the registry about them, as kept in its " +
        "cache: how much of it travels depends on the registry.",
      tables: [
        { caption: "Downloaded: packages", unit: "MB", rows: rows("packages") },
        { caption: "Downloaded: descriptions", unit: "MB", rows: rows("descriptions") },
        { caption: "On disk", unit: "MB", rows: rows("onDisk") },
      ],
      ratios: [],
    };

    function rows(figure: keyof Weight) {
      return measured.map((one) => row(one.name, [one[figure]]));
    }
  },
};

/** In MB. */
interface Weight {
  packages: number;
  descriptions: number;
  onDisk: number;
}

async function weigh(source: string, files: string[]): Promise<Weight> {
  const folder = await scratchFolder();
  try {
    const project = join(folder, "project");
    const cache = join(folder, "cache");
    await Deno.mkdir(join(project, "web"), { recursive: true });
    for (const file of files) await Deno.copyFile(join(source, file), join(project, file));
    await npmCi(project, cache);
    const { packages, descriptions } = await contents(join(cache, "_cacache"));
    return {
      packages: packages / MB,
      descriptions: descriptions / MB,
      onDisk: await onDisk(join(project, "node_modules")) / MB,
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** What npm's cache holds: gzip archives, and descriptions in JSON. */
async function contents(cacache: string): Promise<{ packages: number; descriptions: number }> {
  const bytes = { packages: 0, descriptions: 0 };
  for (const path of await filesBelow(join(cacache, "content-v2"))) {
    const content = await Deno.readFile(path);
    bytes[content[0] === GZIP ? "packages" : "descriptions"] += content.length;
  }
  return bytes;
}

/** As `du` counts: whole blocks, and a file with two names once. */
async function onDisk(folder: string): Promise<number> {
  const blocks = new Map<number | null, number>();
  for (const path of await filesBelow(folder)) {
    const { ino, blocks: size } = await Deno.stat(path);
    blocks.set(ino, size ?? 0);
  }
  return [...blocks.values()].reduce((sum, size) => sum + size, 0) * 512;
}
