import type { InputPart } from "./input.ts";

/** SHA-256 of some bytes, in lower-case hexadecimal. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256(bytes)).toHex();
}

/** SHA-256 over all text and images in their order: equal for equal requests only. */
export async function digestParts(parts: readonly InputPart[]): Promise<Uint8Array> {
  const tokens = parts.map((part) =>
    part.kind === "text" ? ["text", part.text] : ["image", part.sha256]
  );
  return await sha256(new TextEncoder().encode(JSON.stringify(tokens)));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
