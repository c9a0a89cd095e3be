import { z } from "zod";
import { Constants } from "../../supabase/functions/_shared/database.types.ts";

/** What a style may be filed under. */
export const CATEGORIES = Constants.public.Enums.style_category.filter((name) => name !== "own");

// What is said of a style that would not do.
const ID = "The id has to be a slug of at most 60 characters, like night-train.";
const NAME = "A name has 1 to 60 characters.";
const CATEGORY = `The category has to be one of ${CATEGORIES.join(", ")}.`;
const PROMPT = "The prompt has 20 to 1500 characters.";
const KEYWORDS = "A language has at most 20 keywords, each of at most 40 characters.";

const Name = z.string().trim().min(1, NAME).max(60, NAME);

const StyleText = z.strictObject({
  locale: z.string(),
  /** null: the style's own name is understood there too. */
  name: Name.nullable(),
  keywords: z.array(z.string().trim().min(1, KEYWORDS).max(40, KEYWORDS)).max(20, KEYWORDS),
});

/** How a style is called in one language, and by which other words it is found. */
export type StyleText = z.infer<typeof StyleText>;

/** A style as the database has it, with its texts; what is refused here is refused there too. */
export const Style = z.strictObject({
  id: z.string().max(60, ID).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID),
  name: Name,
  category: z.enum(CATEGORIES, CATEGORY),
  /** What Gemini is asked for: lens, light, place, wardrobe and mood; the person stays as they are. */
  prompt: z.string().trim().min(20, PROMPT).max(1500, PROMPT),
  /** Paths in the bucket: what Gemini is shown, and two small copies for cards. */
  image_url: z.string(),
  card_url: z.string(),
  card_2x_url: z.string(),
  /** Whether it is offered for new portraits. */
  active: z.boolean().default(true),
  texts: z.array(StyleText),
});

export type Style = z.infer<typeof Style>;

/** A picture as the bucket keeps it. */
export interface StyleFile {
  /** Carries a digest of the content, since caches keep an object longer than it would stand. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where styles are kept: a project, or the catalogue that is shipped. */
export interface StyleStore {
  /** How the place is called in a sentence. */
  name: string;
  /** All styles in the order the user sees them, retired ones too. */
  list(): Promise<Style[]>;
  /**
   * Adds a style, or changes the one of this id, and stores its new pictures.
   * @throws {Failure} when it cannot.
   */
  put(style: Style, files: readonly StyleFile[]): Promise<void>;
}
