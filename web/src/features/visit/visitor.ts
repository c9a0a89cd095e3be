import { readStored, writeStored } from "@/lib/browser-storage.ts";

const KEY = "retrato.visitor";

/** For this page, where nothing may be stored. */
let drawn: string | undefined;

/** A number that this browser has drawn, so that a heart is counted once. It names nobody. */
export function visitorId(): string {
  drawn ??= readStored(KEY) ?? crypto.randomUUID();
  writeStored(KEY, drawn);
  return drawn;
}
