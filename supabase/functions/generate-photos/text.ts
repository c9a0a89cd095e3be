/**
 * Text from the database made fit for a prompt: control and formatting characters become spaces,
 * runs of white space become one, and what exceeds `maxLength` is cut off at a word.
 */
export function promptText(text: string, maxLength: number): string {
  const flat = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  if (flat.length <= maxLength) return flat;
  const cut = flat.slice(0, maxLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 0) || maxLength);
}
