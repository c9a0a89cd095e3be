/** Of these alone nothing can be seen; the list of `private.is_visible_text`. */
const UNSEEN =
  /[\s\p{Cc}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** What breaks the line, or turns the direction in which the text around it is read. */
const ACTING = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A name as the tables take it: without what acts on the text around it, trimmed, and empty when
 * nothing of it can be seen.
 */
export function visibleText(text: string): string {
  const kept = text.replace(/\p{Cs}/gu, "\ufffd").replace(ACTING, " ").trim();
  return kept.replace(UNSEEN, "") === "" ? "" : kept;
}
