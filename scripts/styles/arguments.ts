import { join } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../../local/failure.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import { MIN_SIDE } from "./pictures.ts";
import { CATEGORIES } from "./style.ts";

/** Which styles are meant: those of a project, or those that are shipped. */
export type Place =
  | { kind: "here" }
  | { kind: "hosted"; url: string; secretKeyFile?: string }
  | { kind: "shipped" };

/** What somebody said of a style; what they left out is undefined. */
export interface StyleWish {
  image?: string;
  name?: string;
  category?: string;
  prompt?: string;
  /** By locale. */
  texts: Map<string, { name?: string; keywords?: string[] }>;
  /** Change the style of this id instead of refusing that there is one. */
  replace: boolean;
}

/** What `npm run styles` was asked for. */
export type StylesRequest =
  | { command: "list"; place: Place }
  | { command: "add"; id: string; wish: StyleWish; place: Place }
  | { command: "retire"; id: string; place: Place }
  | { command: "portray" }
  | { command: "seed" };

/** The languages of the web app: each has its folder of texts. */
const LOCALES = [...Deno.readDirSync(join(PROJECT_DIR, "web", "src", "messages"))]
  .flatMap(({ name, isDirectory }) => isDirectory ? [name] : []).toSorted();

const TEXT_OPTIONS = LOCALES.flatMap((locale) => [`name-${locale}`, `keywords-${locale}`]);

export const USAGE = `Usage: npm run styles -- <command> [options]

  list            every style, what it is called, and whether it is offered
  add <id>        offers a style; the id is a slug like night-train
    --image <file>          JPEG, PNG or WebP, each side at least ${MIN_SIDE} pixels
    --name <text>
    --category <category>   ${CATEGORIES.join(", ")}
    --prompt <text>         what Gemini is asked for: lens, light, place, wardrobe, mood
    --name-<language> <text>, --keywords-<language> "<word>, <word>"
                            what it is called and found by in ${LOCALES.join(", ")}
    --replace               changes what is given of a style that exists, and offers it again
  retire <id>     offers a style no longer; photos made in it stay
  portray         shows the example person on the cards of the shipped styles
  seed            writes supabase/seed.sql after supabase/styles/catalogue.json was edited by hand

These are the styles of the stack that runs here, unless you say:
  --url <url>               a hosted project; its secret key is read from SUPABASE_SECRET_KEY
  --secret-key-file <file>  or from this file
  --shipped                 the catalogue in supabase/styles that every new project begins with`;

/**
 * Reads a command line.
 * @throws {Failure} with exit code 2 and a sentence that says what to change.
 */
export function parseArguments(args: string[]): StylesRequest {
  const { values, positionals: [command, id, ...rest] } = readOptions(args);
  const { url, "secret-key-file": secretKeyFile, shipped, replace, ...given } = values;
  if (rest.length > 0) refuse(`"${rest.join(" ")}" is one word too many.`);
  if (secretKeyFile !== undefined && url === undefined) {
    refuse("--secret-key-file belongs to a project; name it with --url.");
  }
  if (shipped && url !== undefined) refuse("--shipped and --url mean different styles.");
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
    refuse(`--url must be an address like https://<ref>.supabase.co, not "${url}".`);
  }
  const place: Place = shipped
    ? { kind: "shipped" }
    : url === undefined
    ? { kind: "here" }
    : { kind: "hosted", url: url.replace(/\/+$/, ""), secretKeyFile };
  if (command !== "add" && (replace || Object.keys(given).length > 0)) {
    refuse(`Only add takes ${replace ? "--replace" : `--${Object.keys(given)[0]}`}.`);
  }
  switch (command) {
    case "list":
    case "portray":
    case "seed":
      if (id !== undefined) refuse(`${command} takes no id.`);
      return command === "list" ? { command, place } : { command };
    case "retire":
      return { command, id: id ?? refuse("retire needs the id of a style."), place };
    case "add": {
      const { image, name, category, prompt } = given;
      return {
        command,
        id: id ?? refuse("add needs an id, like night-train."),
        wish: { image, name, category, prompt, texts: textsOf(given), replace },
        place,
      };
    }
    default:
      return refuse(`There is no command "${command ?? ""}".\n\n${USAGE}`);
  }
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        image: { type: "string" },
        name: { type: "string" },
        category: { type: "string" },
        prompt: { type: "string" },
        ...Object.fromEntries(TEXT_OPTIONS.map((name) => [name, { type: "string" } as const])),
        replace: { type: "boolean", default: false },
        url: { type: "string" },
        "secret-key-file": { type: "string" },
        shipped: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    refuse(`${complaint.split(".")[0]}.\n\n${USAGE}`);
  }
}

function textsOf(given: Record<string, string | undefined>): StyleWish["texts"] {
  const texts: StyleWish["texts"] = new Map();
  for (const locale of LOCALES) {
    const [name, keywords] = [given[`name-${locale}`], given[`keywords-${locale}`]];
    if (name === undefined && keywords === undefined) continue;
    const words = keywords?.split(",").map((word) => word.trim()).filter(Boolean);
    texts.set(locale, { name, keywords: words });
  }
  return texts;
}

function refuse(sentence: string): never {
  throw new Failure(sentence, BAD_INPUT);
}
