import { env } from "@/config/env.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { type Guard, isNumber, isText, matches, oneOf, orNull, type Shape } from "@/lib/matches.ts";

/** What files there are on receipts. */
export const fileKinds = [
  "photo",
  "cut_out",
  "preview",
  "portrait",
  "thumbnail",
  "share_copy",
  "own_style",
  "avatar",
  "other",
] as const;

export type FileKind = (typeof fileKinds)[number];

/** How many files of a kind there were, and how many of them are confirmed gone. */
export interface RemovedKind {
  kind: FileKind;
  files: number;
  removed: number;
}

/** What a deletion has removed. */
export interface Receipt {
  kind: "account" | "model";
  createdAt: Date;
  expiresAt: Date;
  /** When the last file was confirmed gone; null until then. */
  finishedAt: Date | null;
  /** Until when a cache may still answer with a file that is gone; null until all are. */
  cachedUntil: Date | null;
  kinds: RemovedKind[];
}

/** A file that was removed: by the SHA-256 of its bucket and name. */
export interface ReceiptLine {
  file: string;
  kind: string;
  removed_at: string | null;
}

/** What a token leads to; null when it leads to nothing. @throws {AppError} */
export async function readReceipt(token: string, signal: AbortSignal): Promise<Receipt | null> {
  const [row] = await ask("receipt", { token }, isReceiptRow, signal);
  if (!row) return null;
  return {
    kind: row.kind,
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    finishedAt: row.finished_at === null ? null : new Date(row.finished_at),
    cachedUntil: row.cached_until === null ? null : new Date(row.cached_until),
    kinds: [...row.kinds].sort((a, b) => fileKinds.indexOf(a.kind) - fileKinds.indexOf(b.kind)),
  };
}

/** As many as one answer has (private.receipt_lines). */
const LINES = 1000;

/** All files on a receipt. @throws {AppError} */
export async function readLines(token: string): Promise<ReceiptLine[]> {
  const lines: ReceiptLine[] = [];
  for (;;) {
    const last = lines.at(-1);
    const page = await ask(
      "receipt_lines",
      { token, ...(last && { after: last.file }) },
      isLine,
    );
    lines.push(...page);
    if (page.length < LINES) return lines;
  }
}

/**
 * Calls a function of the database without the session of whoever is signed in here: a receipt is for
 * who has its address. By hand, as the page loads without supabase-js.
 */
async function ask<Row>(
  name: string,
  body: object,
  isRow: Guard<Row>,
  signal?: AbortSignal,
): Promise<Row[]> {
  const { supabaseUrl, publishableKey } = await env();
  try {
    const response = await fetch(`${supabaseUrl}/rest/v1/rpc/${name}`, {
      method: "POST",
      headers: { apikey: publishableKey, "content-type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      cache: "no-store",
      signal: signal ?? null,
    });
    if (!response.ok) throw toAppError({ status: response.status });
    const rows: unknown = await response.json();
    if (!Array.isArray(rows) || !rows.every(isRow)) throw new AppError("unexpected");
    return rows;
  } catch (error) {
    throw toAppError(error);
  }
}

interface ReceiptRow {
  kind: "account" | "model";
  created_at: string;
  expires_at: string;
  finished_at: string | null;
  cached_until: string | null;
  kinds: RemovedKind[];
}

const kindShape: Shape<RemovedKind> = {
  kind: oneOf(fileKinds),
  files: isNumber,
  removed: isNumber,
};

const receiptShape: Shape<ReceiptRow> = {
  kind: oneOf(["account", "model"]),
  created_at: isText,
  expires_at: isText,
  finished_at: orNull(isText),
  cached_until: orNull(isText),
  kinds: (value): value is RemovedKind[] =>
    Array.isArray(value) && value.every((kind) => matches(kind, kindShape)),
};

const lineShape: Shape<ReceiptLine> = { file: isText, kind: isText, removed_at: orNull(isText) };

function isReceiptRow(value: unknown): value is ReceiptRow {
  return matches(value as object, receiptShape);
}

function isLine(value: unknown): value is ReceiptLine {
  return matches(value as object, lineShape);
}
