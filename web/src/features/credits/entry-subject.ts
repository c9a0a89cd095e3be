import type { LedgerEntry } from "./api/get-credit-history.ts";

/** What a ledger entry is about, for the texts of `credits.entry`. */
export type EntrySubject =
  | { kind: "signup" | "grant" | "adjustment" | "training" | "generation" }
  | { kind: "trainingOf"; name: string }
  | { kind: "generationIn"; style: string };

/**
 * Takes the name out of the description the database wrote (`Portrait in …`, `Training of …`), so
 * that the page can say it in its own language. Written by the migrations "training" and
 * "settle_photos".
 */
export function entrySubject({ type, description }: Pick<
  LedgerEntry,
  "type" | "description"
>): EntrySubject {
  if (type === "generation") {
    const style = after("Portrait in ", description);
    return style ? { kind: "generationIn", style } : { kind: type };
  }
  if (type === "training") {
    const name = after("Training of ", description);
    return name ? { kind: "trainingOf", name } : { kind: type };
  }
  return { kind: type };
}

function after(prefix: string, text: string): string | undefined {
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}
