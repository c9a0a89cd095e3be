import { Failure } from "../../local/failure.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import type { StyleWish } from "./arguments.ts";
import { stylePictures } from "./pictures.ts";
import { Style, type StyleStore, type StyleText } from "./style.ts";

const NEEDED = ["image", "name", "category", "prompt"] as const;

/**
 * Puts a style on offer, or changes one.
 * @returns whether it is new.
 * @throws {Failure} with exit code 2 when something is missing, wrong or taken.
 */
export async function addStyle(store: StyleStore, id: string, wish: StyleWish): Promise<boolean> {
  const known = (await store.list()).find((style) => style.id === id);
  if (known && !wish.replace) {
    refuse(`${store.name} has a style "${id}" already; --replace changes it.`);
  }
  if (!known && wish.replace) refuse(`${store.name} has no style "${id}" to replace.`);
  const missing = known ? [] : NEEDED.filter((option) => wish[option] === undefined);
  if (missing.length > 0) refuse(`A new style needs --${missing.join(", --")} too.`);

  // Checked before the picture is made, whose paths take part last.
  const described = Style.omit({ image_url: true, card_url: true, card_2x_url: true }).safeParse({
    id,
    name: wish.name ?? known?.name,
    category: wish.category ?? known?.category,
    prompt: wish.prompt ?? known?.prompt,
    active: true,
    texts: mergedTexts(known?.texts ?? [], wish.texts),
  });
  if (!described.success) refuse(described.error.issues[0]?.message ?? "");
  const pictures = wish.image === undefined ? undefined : await stylePictures(id, wish.image);
  const paths = pictures?.paths ?? known;
  if (!paths) throw new Error("a new style without a picture");
  const { image_url, card_url, card_2x_url } = paths;
  await store.put({ ...described.data, image_url, card_url, card_2x_url }, pictures?.files ?? []);
  return !known;
}

/** The texts there were, and what is new in them. */
function mergedTexts(known: readonly StyleText[], wished: StyleWish["texts"]): StyleText[] {
  const texts = new Map(known.map((text) => [text.locale, text]));
  for (const [locale, wish] of wished) {
    const { name, keywords } = texts.get(locale) ?? { name: null, keywords: [] };
    texts.set(locale, { locale, name: wish.name ?? name, keywords: wish.keywords ?? keywords });
  }
  return [...texts.values()].toSorted((a, b) => a.locale.localeCompare(b.locale));
}

function refuse(sentence: string): never {
  throw new Failure(sentence, BAD_INPUT);
}
