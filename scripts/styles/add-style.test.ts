import assert from "node:assert/strict";
import { Failure } from "../../local/failure.ts";
import { testPhoto } from "../../local/testing/test-photos.ts";
import { addStyle } from "./add-style.ts";
import type { StyleWish } from "./arguments.ts";
import type { Style, StyleFile, StyleStore } from "./style.ts";
import { testStyle } from "./style.testing.ts";

/** A store in memory, and what it was given to keep. */
function memory(...styles: Style[]) {
  const kept: { style: Style; files: readonly StyleFile[] }[] = [];
  const store: StyleStore = {
    name: "The shelf",
    list: () => Promise.resolve(styles),
    put(style, files) {
      kept.push({ style, files });
      return Promise.resolve();
    },
  };
  return { store, kept };
}

const NIGHT_TRAIN: StyleWish = {
  image: testPhoto("portrait-1.jpg"),
  name: "Night train",
  category: "city",
  prompt: "A portrait in a sleeping car.",
  texts: new Map([["es", { name: "Tren nocturno" }], ["en", { keywords: ["rail"] }]]),
  replace: false,
};
const REPLACE: StyleWish = { texts: new Map(), replace: true };

async function refused(store: StyleStore, id: string, wish: StyleWish, reason: RegExp) {
  await assert.rejects(
    addStyle(store, id, wish),
    (error) => error instanceof Failure && error.exitCode === 2 && reason.test(error.message),
  );
}

Deno.test("a new style is kept with its pictures and its words", async () => {
  const { store, kept } = memory();
  assert.equal(await addStyle(store, "night-train", NIGHT_TRAIN), true);
  const [{ style, files } = assert.fail()] = kept;
  const { image_url, card_url, card_2x_url, ...rest } = style;
  assert.deepEqual(rest, {
    id: "night-train",
    name: "Night train",
    category: "city",
    prompt: "A portrait in a sleeping car.",
    active: true,
    texts: [
      { locale: "en", name: null, keywords: ["rail"] },
      { locale: "es", name: "Tren nocturno", keywords: [] },
    ],
  });
  assert.deepEqual(files.map(({ name }) => name), [image_url, card_url, card_2x_url]);
});

Deno.test("a style that exists is changed in what is given, and offered again", async () => {
  const before = testStyle("old", {
    active: false,
    texts: [
      { locale: "en", name: "Old", keywords: ["grey"] },
      { locale: "es", name: "Viejo", keywords: ["gris"] },
    ],
  });
  const { store, kept } = memory(before);
  const texts: StyleWish["texts"] = new Map([["es", { name: "Antiguo" }]]);
  assert.equal(await addStyle(store, "old", { ...REPLACE, name: "Older", texts }), false);
  assert.deepEqual(kept, [{
    style: {
      ...before,
      name: "Older",
      active: true,
      texts: [before.texts[0], { locale: "es", name: "Antiguo", keywords: ["gris"] }],
    },
    files: [],
  }]);
});

Deno.test("another picture of a style has other names than the one before", async () => {
  const { store, kept } = memory(testStyle("old"));
  await addStyle(store, "old", { ...REPLACE, image: testPhoto("portrait-1.jpg") });
  await addStyle(store, "old", { ...REPLACE, image: testPhoto("portrait-2.jpg") });
  const names = kept.flatMap(({ files }) => files.map(({ name }) => name));
  assert.equal(new Set(names).size, 6);
});

Deno.test("what is taken, missing or wrong is refused before a picture is made", async () => {
  const { store, kept } = memory(testStyle("old"));
  const unread = { ...NIGHT_TRAIN, image: "/no/such/file" };
  await refused(store, "old", unread, /The shelf has a style "old" already; --replace changes it/);
  await refused(store, "new", REPLACE, /no style "new" to replace/);
  await refused(
    store,
    "new",
    { ...unread, name: undefined, prompt: undefined },
    /--name, --prompt/,
  );
  await refused(store, "Not a slug", unread, /slug/);
  await refused(store, "new", { ...unread, category: "office" }, /one of studio, business/);
  await refused(store, "new", { ...unread, prompt: "short" }, /prompt has 20 to 1500/);
  await refused(store, "new", { ...unread, name: " " }, /name has 1 to 60/);
  const texts: StyleWish["texts"] = new Map([["es", { keywords: Array(21).fill("x") }]]);
  await refused(store, "new", { ...unread, texts }, /at most 20 keywords/);
  await refused(store, "new", unread, /There is no file/);
  assert.deepEqual(kept, []);
});
