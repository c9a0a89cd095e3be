/**
 * Text of another system, made fit to be kept: bounded in length, without control characters
 * (Postgres stores no U+0000) and lone surrogates (which are no Unicode, so JSON that holds one is
 * refused). Cut first: what follows sees no more than `maxLength` characters.
 */
export function outsideText(text: string, maxLength: number): string {
  return text.slice(0, maxLength).replace(/[\p{Cc}\s]+/gu, " ").toWellFormed().trim();
}
