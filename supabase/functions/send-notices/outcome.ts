/** What became of a notice that was handed to a service. */
export type Outcome =
  /** It was taken. */
  | { is: "sent" }
  /** It certainly was not, and may be tried again. */
  | { is: "later"; detail: string; delayMs?: number }
  /** It is not tried again; `gone` when nothing will ever arrive there. */
  | { is: "never"; detail: string; gone?: boolean };

/** Longer answers are not read. */
const MAX_READ = 2_000;

/** The beginning of an answer, as far as operators need it. */
export async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    // Leaving the loop cancels the rest.
    if (text.length >= MAX_READ) break;
  }
  return text.slice(0, MAX_READ);
}

/** Milliseconds that a service asks to wait, when it says so in seconds. */
export function retryAfterMs({ headers }: Response): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  return /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : undefined;
}
