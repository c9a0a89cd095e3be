import { parseArgs } from "node:util";
import {
  type ChosenEditKind,
  type Edit,
  EDIT_CHOICES,
  EDIT_KINDS,
  isChosenKind,
} from "../../supabase/functions/_shared/edits.ts";
import {
  oneOf,
  orUsage,
  type Place,
  PLACE_OPTIONS,
  placeOf,
  refuse,
  variationsOf,
  wishOf,
} from "../generate/arguments.ts";

/** What `npm run edit` was asked for. */
export interface EditRequest extends Place {
  photoId: string;
  edit: Edit;
  variations: number;
  out: string;
  /** Whether an order that is taken only for later is given, and its end waited for. */
  waits: boolean;
}

const CHOSEN = EDIT_KINDS.filter(isChosenKind);
const KINDS = [...CHOSEN.map((kind) => `--${kind}`), "--own-words", "--size"];

export const USAGE =
  `Usage: npm run edit -- <photo id> <one change> --email <address> --password <password> [options]

${
    CHOSEN.map((kind) => `  ${`--${kind} <choice>`.padEnd(22)} ${EDIT_CHOICES[kind].join(", ")}`)
      .join("\n")
  }
  --own-words <text>     what is to change, in at most 200 characters
  --size 2K              the same, larger

  --variations <n>       versions (default 1)
  --out <folder>         where they go (default out)
  --wait                 when the drawing service is closed for today, order and wait until it opens
  --url <url> --key <publishable key>        a hosted project instead of this machine`;

const text = { type: "string" } as const;

const OPTIONS = {
  background: text,
  outfit: text,
  glasses: text,
  expression: text,
  light: text,
  "own-words": text,
  size: text,
  variations: { type: "string", default: "1" },
  out: { type: "string", default: "out" },
  wait: { type: "boolean", default: false },
  ...PLACE_OPTIONS,
} as const;

/**
 * Reads a command line.
 * @throws {Failure} with exit code 2 and a sentence that says what to change.
 */
export function parseArguments(args: string[]): EditRequest {
  const { values, positionals: [photoId = "", ...others] } = orUsage(
    () => parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true }),
    USAGE,
  );
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(photoId) || others.length > 0) {
    refuse("Name one portrait by its id: the end of its address in the gallery.");
  }
  const { account, project } = placeOf(values);
  if (!account) refuse("--email and --password say whose portrait it is.");
  return {
    photoId: photoId.toLowerCase(),
    edit: editOf(values),
    variations: variationsOf(values.variations) ?? 1,
    out: values.out,
    waits: values.wait,
    account,
    project,
  };
}

function editOf(values: Readonly<Partial<Record<string, string | boolean>>>): Edit {
  const [flag, another] = KINDS.filter((kind) => values[kind.slice(2)] !== undefined);
  if (flag === undefined || another !== undefined) {
    refuse(`Name one change: ${KINDS.join(", ")}.`);
  }
  const kind = flag.slice(2);
  const value = String(values[kind] ?? "");
  if (kind === "size") {
    oneOf(flag, value, ["2K"]);
    return { kind: "larger", value: null };
  }
  if (kind === "own-words") {
    const words = wishOf(flag, value);
    return words ? { kind: "words", value: words } : refuse(`${flag} must say something.`);
  }
  return chosen(kind as ChosenEditKind, value);
}

function chosen(kind: ChosenEditKind, value: string): Edit {
  return {
    kind,
    value: oneOf(`--${kind}`, value, EDIT_CHOICES[kind] as readonly string[]),
  } as Edit;
}
