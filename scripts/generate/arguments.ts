import { parseArgs } from "node:util";
import { Failure } from "../../local/failure.ts";
import { Constants, type Database } from "../../supabase/functions/_shared/database.types.ts";

type Enums = Database["public"]["Enums"];

/** What `npm run generate` was asked for. */
export interface GenerateRequest {
  photos: string[];
  styles: string[];
  aspectRatio: Enums["aspect_ratio"];
  variations: number;
  gender: Enums["gender"];
  name: string;
  glasses: Enums["glasses"];
  hairColor: Enums["hair_color"];
  hairStyle: Enums["hair_style"];
  backgrounds: Enums["background"][];
  looks: Enums["look"][];
  out: string;
  /** A hosted project, instead of the stack on this machine. */
  project?: { url: string; key: string };
  /** An account that exists, instead of a new one. */
  account?: { email: string; password: string };
}

/** Bad input: nothing has been created yet. */
export const BAD_INPUT = 2;

const MAX_PHOTOS = 5;
const MAX_VARIATIONS = 4;
const vocabulary = Constants.public.Enums;

export const USAGE = `Usage: npm run generate -- --photos <files…> --styles <ids…> [options]

  --photos <files…>      1 to 5 photos of one person (JPEG, PNG or WebP)
  --styles <ids…>        styles of the catalogue, 4 portraits each
  --aspect <ratio>       ${vocabulary.aspect_ratio.join(", ")} (default 3:4)
  --variations <1-4>     portraits per style (default 4)
  --gender <g>           mujer or hombre (default mujer)
  --name <text>          name of the model (default "Me")
  --glasses <choice>     ${vocabulary.glasses.join(", ")}
  --hair-color <choice>  ${vocabulary.hair_color.join(", ")}
  --hair-style <choice>  ${vocabulary.hair_style.join(", ")}
  --backgrounds <ids…>   ${vocabulary.background.join(", ")}
  --looks <ids…>         ${vocabulary.look.join(", ")}
  --out <folder>         where the portraits go (default out)
  --url <url> --key <publishable key>        a hosted project instead of this machine
  --email <address> --password <password>    an account that exists instead of a new one`;

const OPTIONS = {
  photos: { type: "string", multiple: true },
  styles: { type: "string", multiple: true },
  backgrounds: { type: "string", multiple: true },
  looks: { type: "string", multiple: true },
  aspect: { type: "string", default: "3:4" },
  variations: { type: "string", default: "4" },
  gender: { type: "string", default: "mujer" },
  name: { type: "string", default: "Me" },
  glasses: { type: "string", default: "keep" },
  "hair-color": { type: "string", default: "keep" },
  "hair-style": { type: "string", default: "keep" },
  out: { type: "string", default: "out" },
  url: { type: "string" },
  key: { type: "string" },
  email: { type: "string" },
  password: { type: "string" },
} as const;

const LISTS = ["photos", "styles", "backgrounds", "looks"] as const;

/**
 * Reads a command line.
 * @throws {Failure} with exit code 2 and a sentence that says what to change.
 */
export function parseArguments(args: string[]): GenerateRequest {
  const { photos = [], styles = [], backgrounds = [], looks = [], ...values } = readOptions(
    spreadLists(args),
  );
  const variations = Number(values.variations);
  if (photos.length < 1 || photos.length > MAX_PHOTOS) {
    refuse(`Between 1 and ${MAX_PHOTOS} photos are needed; --photos names ${photos.length}.`);
  }
  if (styles.length === 0) refuse("--styles must name at least one style.");
  if (new Set(styles).size < styles.length) refuse("--styles names a style twice.");
  if (!Number.isInteger(variations) || variations < 1 || variations > MAX_VARIATIONS) {
    refuse(`--variations must be a whole number from 1 to ${MAX_VARIATIONS}.`);
  }
  if (values.name.trim().length < 1 || values.name.trim().length > 60) {
    refuse("--name must have 1 to 60 characters.");
  }
  return {
    photos,
    styles,
    aspectRatio: oneOf("--aspect", values.aspect, vocabulary.aspect_ratio),
    variations,
    gender: oneOf("--gender", values.gender, vocabulary.gender),
    name: values.name.trim(),
    glasses: oneOf("--glasses", values.glasses, vocabulary.glasses),
    hairColor: oneOf("--hair-color", values["hair-color"], vocabulary.hair_color),
    hairStyle: oneOf("--hair-style", values["hair-style"], vocabulary.hair_style),
    backgrounds: backgrounds.map((id) => oneOf("--backgrounds", id, vocabulary.background)),
    looks: looks.map((id) => oneOf("--looks", id, vocabulary.look)),
    out: values.out,
    project: pair("--url", values.url, "--key", values.key, (url, key) => ({ url, key })),
    account: pair("--email", values.email, "--password", values.password, (email, password) => ({
      email,
      password,
    })),
  };
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true }).values;
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    refuse(`${complaint.split(".")[0]}.\n\n${USAGE}`);
  }
}

/** `--photos a b` and `--photos a,b` become `--photos=a --photos=b`. */
function spreadLists(args: string[]): string[] {
  const spread: string[] = [];
  let list: string | undefined;
  for (const arg of args) {
    if (arg.startsWith("--")) {
      const [option = "", value] = arg.split("=", 2);
      list = LISTS.some((name) => option === `--${name}`) ? option : undefined;
      if (!list) spread.push(arg);
      else if (value) spread.push(...items(list, value));
    } else if (list) {
      spread.push(...items(list, arg));
    } else {
      spread.push(arg);
    }
  }
  return spread;
}

/** Photos may have commas in their names; the other lists never do. */
function items(option: string, value: string): string[] {
  const values = option === "--photos" ? [value] : value.split(",").filter(Boolean);
  return values.map((item) => `${option}=${item}`);
}

function oneOf<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    refuse(`${option} does not know "${value}"; it knows ${choices.join(", ")}.`);
  }
  return choice;
}

function pair<T>(
  firstOption: string,
  first: string | undefined,
  secondOption: string,
  second: string | undefined,
  make: (first: string, second: string) => T,
): T | undefined {
  if (first !== undefined && second !== undefined) return make(first, second);
  if (first !== undefined || second !== undefined) {
    refuse(`${firstOption} and ${secondOption} belong together.`);
  }
}

function refuse(sentence: string): never {
  throw new Failure(sentence, BAD_INPUT);
}
