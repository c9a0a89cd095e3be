/** Longer texts are quotations, such as a prompt or a page of HTML. */
const MAX_LENGTH = 300;

const EMAIL = /[^\s"'<>]+@[^\s"'<>]+/g;
/** Paths of the buckets hold a user's id and the name that a person gave to a file. */
const OBJECT_PATH = /\b(training|generated|preview)\/[^\s"',:]+(?: [^\s"',:]+)*\.\w+/g;
const TOKEN = /\b(?:eyJ[\w-]+\.[\w-]+\.[\w-]+|sb_secret_\w+|AIza[\w-]{20,})/g;

/** A text as it may be logged: without e-mail addresses, object paths, keys and sessions. */
export function redact(text: string): string {
  return text
    .replace(OBJECT_PATH, "$1/[path]")
    .replace(EMAIL, "[e-mail]")
    .replace(TOKEN, "[key]")
    .slice(0, MAX_LENGTH);
}
