/**
 * Control characters, which a terminal obeys, but for a new line and a tab; and what turns the
 * direction of writing, so that a line reads otherwise than it is.
 */
const OBEYED = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A text that may hold what others have written, fit for a terminal and for a log that somebody
 * shows there: what would be obeyed is seen instead, as `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
