import { outsideText } from "./outside-text.ts";

/** Longer texts are quotations, such as a prompt or a page of HTML. */
const MAX_LENGTH = 300;

/** What is looked at: more than is kept, since what is taken out makes it shorter. */
const MAX_READ_LENGTH = 4 * MAX_LENGTH;

const EMAIL = /[^\s"'<>@]{1,64}@[^\s"'<>@]{1,255}/g;
/** Paths of the buckets hold a user's id and the name that a person gave to a file. */
const OBJECT_PATH = /\b(training|generated|preview|avatars)\/[^\s"',:]+(?: [^\s"',:]+)*\.\w+/g;
/** Some paths begin with the user's id itself. */
const OWN_PATH = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/[^\s"',:]+/g;
/** Sessions, our secret keys, Google's old and new keys, Stripe's keys. */
const KEY =
  /(?:\beyJ[\w-]+\.[\w-]+\.[\w-]+|\bsb_secret_\w+|\bAIza[\w-]{16,}|\bAQ\.[\w-]{8,}|\b[rs]k_(?:live|test)_\w+|\bwhsec_\w+)/g;
/** What a link carries to prove something; it opens a door while it is valid. */
const PROOF = /\b((?:access_|refresh_)?token|token_hash|code|apikey|signature)=[^\s"'<>&#]+/g;
/** Google names the project by its number in errors of quota and permission. */
const PROJECT = /\bproject(s\/| |_number:|s? ?#| number )\s?\d{6,}/gi;

/**
 * A text as it may be logged or kept for operators: bounded, storable, and without e-mail
 * addresses, object paths, keys, sessions and the number of the provider's project.
 */
export function redact(text: string): string {
  const outside = outsideText(beginning(text, MAX_READ_LENGTH), MAX_READ_LENGTH);
  return withoutPersonalData(outside).slice(0, MAX_LENGTH).toWellFormed();
}

/**
 * The beginning of a text that is kept as it was laid out, such as a log line with a trace, by the
 * same rules.
 */
export function redactBeginning(text: string, maxLength: number): string {
  return withoutPersonalData(beginning(text, maxLength));
}

function withoutPersonalData(text: string): string {
  return text
    .replace(OBJECT_PATH, "$1/[path]")
    .replace(OWN_PATH, "[path]")
    .replace(EMAIL, "[e-mail]")
    .replace(KEY, "[key]")
    .replace(PROOF, "$1=[key]")
    .replace(PROJECT, "project [number]");
}

/** What is looked at of a text: the word that the end cuts through might be half a key. */
function beginning(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const read = text.slice(0, maxLength);
  return read.slice(0, Math.max(read.search(/[\w.-]*$/), 0));
}
