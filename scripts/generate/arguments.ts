import { parseArgs } from "node:util";
import { Failure } from "../../local/failure.ts";
import { MAX_WISH_LENGTH, oneLine } from "../../supabase/functions/_shared/visible-text.ts";
import { Constants } from "../../supabase/functions/_shared/database.types.ts";
import {
  CHOICE_NAMES,
  type ChoiceName,
  CHOICES,
  DEFAULT_OPTIONS,
  type Gender,
  type OptionValues,
  type PortraitOptions,
  SPREAD_NAMES,
  type SpreadName,
  SPREADS,
} from "../../supabase/functions/_shared/options.ts";

/** What `npm run generate` was asked for. */
export interface GenerateRequest {
  photos: string[];
  /** Of the catalogue; none when there is one of one's own. */
  styles: string[];
  /** A picture whose setting and light are wanted as a style of one's own. */
  ownStyle: string | undefined;
  options: PortraitOptions;
  /** Portraits per style; undefined is as many as there can be. */
  variations: number | undefined;
  /** What they want besides, as one line; empty for nothing. */
  wish: string;
  gender: Gender;
  name: string;
  out: string;
  /** Whether an order that is taken only for later is given, and its end waited for. */
  waits: boolean;
  /** A hosted project, instead of the stack on this machine. */
  project?: { url: string; key: string };
  /** Whether they confirm what is to be confirmed of the photos, without being asked. */
  confirmed: boolean;
  /** An account that exists, instead of a new one. */
  account?: { email: string; password: string };
}

/** Bad input: nothing has been created yet. */
export const BAD_INPUT = 2;

const GENDERS = Constants.public.Enums.gender;

export const USAGE = `Usage: npm run generate -- --photos <files…> --styles <ids…> [options]

  --photos <files…>      photos of one person (JPEG, PNG, WebP or HEIC)
  --styles <ids…>        styles of the catalogue
  --own-style <file>     a picture whose place and light are wanted, instead or besides
  --variations <n>       portraits per style (default: as many as there can be)
  --gender <g>           mujer or hombre (default mujer)
  --name <text>          name of the model (default "Me")
${
  [
    ...CHOICE_NAMES.map((name) => usage(name, "<choice>", CHOICES[name])),
    ...SPREAD_NAMES.map((name) => usage(name, "<ids…>", SPREADS[name])),
  ].join("\n")
}
  --wish <text>          what you want besides, in at most 200 characters
  --out <folder>         where the portraits go (default out)
  --wait                 when the drawing service is closed for today, order and wait until it opens
  --yes                  the photos show yourself or somebody who agreed, and an adult: do not ask
  --url <url> --key <publishable key>        a hosted project instead of this machine
  --email <address> --password <password>    an account that exists instead of a new one`;

function usage(name: ChoiceName | SpreadName, value: string, values: readonly string[]): string {
  const chosen = name in CHOICES ? ` (default ${DEFAULT_OPTIONS[name]})` : "";
  return `  ${`${flagOf(name)} ${value}`.padEnd(22)} ${values.join(", ")}${chosen}`;
}

/** `--styles` names the styles; the looks laid over them go by their own name. */
function flagOf(name: ChoiceName | SpreadName): string {
  if (name === "styles") return "--looks";
  if (name === "image_size") return "--size";
  return name === "aspect_ratio" ? "--aspect" : `--${name.replaceAll("_", "-")}`;
}

const text = { type: "string" } as const;
const list = { type: "string", multiple: true } as const;

/** The options that {@link placeOf} reads. */
export const PLACE_OPTIONS = { url: text, key: text, email: text, password: text } as const;

const OPTIONS = {
  photos: list,
  styles: list,
  "own-style": text,
  variations: text,
  wish: { type: "string", default: "" },
  gender: { type: "string", default: "mujer" },
  name: { type: "string", default: "Me" },
  out: { type: "string", default: "out" },
  wait: { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  ...PLACE_OPTIONS,
} as const;

/** And what is chosen for the portraits. */
const ALL_OPTIONS: typeof OPTIONS = {
  ...Object.fromEntries([
    ...CHOICE_NAMES.map((name) => [flagOf(name).slice(2), text]),
    ...SPREAD_NAMES.map((name) => [flagOf(name).slice(2), list]),
  ]),
  ...OPTIONS,
};

const LISTS = ["--photos", "--styles", ...SPREAD_NAMES.map(flagOf)];

/**
 * Reads a command line.
 * @throws {Failure} with exit code 2 and a sentence that says what to change.
 */
export function parseArguments(args: string[]): GenerateRequest {
  const { photos = [], styles = [], ...values } = orUsage(
    () => parseArgs({ args: spreadLists(args), options: ALL_OPTIONS, strict: true }).values,
    USAGE,
  );
  const variations = variationsOf(values.variations);
  if (photos.length === 0) refuse("--photos must name at least one photo.");
  const ownStyle = values["own-style"];
  if (styles.length === 0 && ownStyle === undefined) {
    refuse("--styles must name at least one style, or --own-style a picture.");
  }
  if (new Set(styles).size < styles.length) refuse("--styles names a style twice.");
  if (values.name.trim().length < 1 || values.name.trim().length > 60) {
    refuse("--name must have 1 to 60 characters.");
  }
  return {
    photos,
    styles,
    ownStyle,
    options: chosenOptions(values),
    variations,
    wish: wishOf("--wish", values.wish),
    gender: oneOf("--gender", values.gender, GENDERS),
    name: values.name.trim(),
    out: values.out,
    waits: values.wait,
    confirmed: values.yes,
    ...placeOf(values),
  };
}

/** Where, and as whom. */
export type Place = Pick<GenerateRequest, "project" | "account">;

/** @throws {Failure} with exit code 2 for half of what belongs together. */
export function placeOf(
  { url, key, email, password }: Partial<Record<keyof typeof PLACE_OPTIONS, string>>,
): Place {
  return {
    project: pair("--url", url, "--key", key, (url, key) => ({ url, key })),
    account: pair("--email", email, "--password", password, (email, password) => ({
      email,
      password,
    })),
  };
}

/** @throws {Failure} with exit code 2 for what is no number of portraits. */
export function variationsOf(value: string | undefined): number | undefined {
  const variations = value === undefined ? undefined : Number(value);
  if (variations !== undefined && (!Number.isInteger(variations) || variations < 1)) {
    refuse("--variations must be a whole number from 1.");
  }
  return variations;
}

/** Own words as one line. @throws {Failure} with exit code 2 when they are too many. */
export function wishOf(option: string, value: string): string {
  const wish = oneLine(value);
  if ([...wish].length > MAX_WISH_LENGTH) {
    refuse(`${option} must have at most ${MAX_WISH_LENGTH} characters.`);
  }
  return wish;
}

function chosenOptions(values: Readonly<Record<string, unknown>>): PortraitOptions {
  const choices: { [Name in ChoiceName]: OptionValues[Name] } = { ...DEFAULT_OPTIONS };
  const given = (name: ChoiceName | SpreadName): string[] =>
    [values[flagOf(name).slice(2)] ?? []].flat().map(String);
  function choose<Name extends ChoiceName>(name: Name): void {
    const [value] = given(name);
    if (value !== undefined) choices[name] = oneOf(flagOf(name), value, CHOICES[name]);
  }
  function pick<Name extends SpreadName>(name: Name): OptionValues[Name][] {
    return given(name).map((value) => oneOf(flagOf(name), value, SPREADS[name]));
  }
  CHOICE_NAMES.forEach((name) => choose(name));
  return { ...choices, backgrounds: pick("backgrounds"), styles: pick("styles") };
}

/** @throws {Failure} with exit code 2 and how it is used, for what is no option. */
export function orUsage<T>(read: () => T, usage: string): T {
  try {
    return read();
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    refuse(`${complaint.split(".")[0]}.\n\n${usage}`);
  }
}

/** `--photos a b` and `--photos a,b` become `--photos=a --photos=b`. */
function spreadLists(args: string[]): string[] {
  const spread: string[] = [];
  let list: string | undefined;
  for (const arg of args) {
    if (arg.startsWith("--")) {
      const [option = "", value] = arg.split("=", 2);
      list = LISTS.includes(option) ? option : undefined;
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

/** @throws {Failure} with exit code 2 for what is none of the choices. */
export function oneOf<const T>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    refuse(`${option} does not know "${value}"; it knows ${choices.join(", ")}.`);
  }
  return choice;
}

/** Two options of which neither comes alone. @throws {Failure} with exit code 2. */
export function pair<T>(
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

/** @throws {Failure} with exit code 2, always. */
export function refuse(sentence: string): never {
  throw new Failure(sentence, BAD_INPUT);
}
