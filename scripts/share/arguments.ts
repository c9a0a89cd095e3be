import { parseArgs } from "node:util";
import { orUsage, type Place, PLACE_OPTIONS, placeOf, refuse } from "../generate/arguments.ts";

/** What `npm run share` was asked for. */
export interface ShareRequest extends Place {
  account: NonNullable<Place["account"]>;
  photoIds: string[];
  days: number;
  /** Address of the app, without a slash at its end; undefined: where the project is. */
  site: string | undefined;
}

export const USAGE =
  `Usage: npm run share -- <photo id> … --email <address> --password <password> [options]

Prints a link under which anybody sees these portraits, and can give them hearts.

  --days <n>             how long it is open, 1 to 90 (default 30)
  --site <url>           address of the app, where that is not the project's
  --url <url> --key <publishable key>        a hosted project instead of this machine`;

const OPTIONS = {
  days: { type: "string", default: "30" },
  site: { type: "string" },
  ...PLACE_OPTIONS,
} as const;

const MOST_DAYS = 90;

/**
 * Reads a command line.
 * @throws {Failure} with exit code 2 and a sentence that says what to change.
 */
export function parseArguments(args: string[]): ShareRequest {
  const { values, positionals } = orUsage(
    () => parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true }),
    USAGE,
  );
  const photoIds = [...new Set(positionals.map((id) => id.toLowerCase()))];
  const areIds = photoIds.every((id) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id));
  if (photoIds.length === 0 || !areIds) {
    refuse("Name portraits by their ids: the ends of their addresses in the gallery.");
  }
  const days = /^\d+$/.test(values.days) ? Number(values.days) : NaN;
  if (!(days >= 1 && days <= MOST_DAYS)) {
    refuse(`--days must be a whole number from 1 to ${MOST_DAYS}.`);
  }
  if (values.site !== undefined && !URL.canParse(values.site)) {
    refuse("--site must be an address like https://retrato.example.");
  }
  const { account, project } = placeOf(values);
  if (!account) refuse("--email and --password say whose portraits they are.");
  return { photoIds, days, site: values.site?.replace(/\/$/, ""), account, project };
}
