/** Characters that show nothing, besides spaces and controls. */
const HIDDEN = String
  .raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}`;
/** Of these alone nothing can be seen; the list of `private.is_visible_text`. */
const UNSEEN = new RegExp(`[\\p{Z}\\p{Cc}${HIDDEN}]`, "gu");
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

const SPACES = /[\p{Z}\p{Cc}]+/gu;
const HIDDEN_RUNS = new RegExp(`[${HIDDEN}]+`, "gu");

/** Characters that a wish may have. */
export const MAX_WISH_LENGTH = 200;

/** A text as the tables keep a wish, `private.one_line`: one line of what can be seen of it. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd").replace(SPACES, " ").replace(HIDDEN_RUNS, "")
    .normalize("NFC").replace(/ +/g, " ").trim();
}
