import assert from "node:assert/strict";
import { join } from "node:path";
import sharp from "sharp";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { digest } from "./pictures.ts";
import { catalogueComplaints, shippedStyles, writeSeed } from "./shipped.ts";
import { CATEGORIES, type Style, type StyleFile } from "./style.ts";
import { testStyle } from "./style.testing.ts";

const STYLES = await shippedStyles().list();
const IMAGES = join(PROJECT_DIR, "supabase", "styles", "images");

Deno.test("what is shipped is in step", async () => {
  assert.deepEqual(await catalogueComplaints(), []);
});

Deno.test("ids and prompts are unique, and names in every language", () => {
  for (const key of ["id", "prompt"] as const) {
    assert.equal(new Set(STYLES.map((style) => style[key])).size, STYLES.length, key);
  }
  const locales = new Set(STYLES.flatMap(({ texts }) => texts.map(({ locale }) => locale)));
  for (const locale of locales) {
    const names = STYLES.map(({ name, texts }) =>
      texts.find((text) => text.locale === locale)?.name ?? name
    );
    assert.equal(new Set(names).size, STYLES.length, locale);
  }
});

Deno.test("every category has a style and comes in one piece", () => {
  const order = STYLES.map(({ category }) => category)
    .filter((category, index, all) => category !== all[index - 1]);
  assert.deepEqual(order, [...CATEGORIES]);
});

for (const { id, prompt } of STYLES) {
  Deno.test(`${id}: the prompt is 50 to 90 words, names lens and light, and asks for nothing by negation`, () => {
    const words = prompt.split(/\s+/).length;
    assert.ok(words >= 50 && words <= 90, `${words} words`);
    assert.match(prompt, /\d+mm lens/);
    assert.match(prompt, /light|lamp|lit|sun/);
    assert.doesNotMatch(prompt, /\b(no|not|never|without|avoid|don't)\b/i);
  });
}

Deno.test("images for Gemini are under 4 MB together, cards under 150 KB, those of sharp screens under 300", async () => {
  const limits = { image_url: 4 * 1024 ** 2, card_url: 150_000, card_2x_url: 300_000 };
  const heights = { image_url: 1280, card_url: 320, card_2x_url: 640 };
  for (const column of ["image_url", "card_url", "card_2x_url"] as const) {
    let bytes = 0;
    for (const style of STYLES) {
      const file = await Deno.readFile(join(IMAGES, style[column]));
      const { width, height, exif } = await sharp(file).metadata();
      assert.equal(Math.max(width, height), heights[column], style[column]);
      assert.equal(exif, undefined, style[column]);
      bytes += file.length;
    }
    assert.ok(bytes < limits[column], `${column}: ${bytes} bytes`);
  }
});

/** A catalogue of its own, with two styles of one category and one of another. */
async function withCatalogue(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.mkdir(join(folder, "styles", "images"), { recursive: true });
    await Deno.writeTextFile(join(folder, "styles", "catalogue.json"), "[]");
    for (
      const [id, category] of [["one", "studio"], ["two", "city"], ["three", "studio"]] as const
    ) {
      await shippedStyles(folder).put(...withFiles(testStyle(id, { category })));
    }
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The style with pictures that are named as they should be. */
function withFiles(style: Style, content = ""): [Style, StyleFile[]] {
  const files = ["240", "480", "image"].map((size) => {
    const bytes = new TextEncoder().encode(`${style.id} ${size} ${content}`);
    return { name: `${style.id}-${size}-${digest(bytes)}.webp`, bytes };
  });
  const [card_url = "", card_2x_url = "", image_url = ""] = files.map(({ name }) => name);
  return [{ ...style, card_url, card_2x_url, image_url }, files];
}

async function ids(folder: string): Promise<string[]> {
  return (await shippedStyles(folder).list()).map(({ id }) => id);
}

Deno.test("a style is shipped after the last of its category, and everything is in step", async () => {
  await withCatalogue(async (folder) => {
    assert.deepEqual(await ids(folder), ["one", "three", "two"]);
    assert.deepEqual(await catalogueComplaints(folder), []);
  });
});

Deno.test("another picture takes the place of the one before, and so does another category", async () => {
  await withCatalogue(async (folder) => {
    const shipped = shippedStyles(folder);
    await shipped.put(...withFiles(testStyle("one", { name: "Changed" }), "new"));
    assert.deepEqual(await ids(folder), ["one", "three", "two"]);
    assert.equal([...Deno.readDirSync(join(folder, "styles", "images"))].length, 9);
    await shipped.put(...withFiles(testStyle("one", { category: "city" }), "new"));
    assert.deepEqual(await ids(folder), ["three", "two", "one"]);
    assert.deepEqual(await catalogueComplaints(folder), []);
  });
});

Deno.test("a style that is put as it was leaves every file as it was", async () => {
  await withCatalogue(async (folder) => {
    const catalogue = join(folder, "styles", "catalogue.json");
    const before = await Deno.readTextFile(catalogue);
    const [{ id, ...rest } = assert.fail()] = await shippedStyles(folder).list();
    await shippedStyles(folder).put({ ...rest, id }, []);
    assert.equal(await Deno.readTextFile(catalogue), before);
  });
});

Deno.test("what is out of step is told", async () => {
  await withCatalogue(async (folder) => {
    const catalogue = join(folder, "styles", "catalogue.json");
    const images = join(folder, "styles", "images");
    const [first] = await shippedStyles(folder).list();
    await Deno.writeTextFile(
      catalogue,
      (await Deno.readTextFile(catalogue)).replace("A style", "Another name"),
    );
    await Deno.writeTextFile(join(images, first?.card_url ?? ""), "changed by hand");
    await Deno.remove(join(images, first?.card_2x_url ?? ""));
    await Deno.writeTextFile(join(images, "stray.webp"), "");
    const complaints = (await catalogueComplaints(folder)).join("\n");
    assert.match(complaints, /seed\.sql is out of date: run npm run styles -- seed/);
    assert.match(complaints, /one-240-\w+\.webp is not named after its content/);
    assert.match(complaints, /one-480-\w+\.webp is missing/);
    assert.match(complaints, /No style names stray\.webp/);
    assert.equal(complaints.split("\n").length, 4);

    await writeSeed(folder);
    assert.doesNotMatch((await catalogueComplaints(folder)).join("\n"), /seed\.sql/);
  });
});
