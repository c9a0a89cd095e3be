/** What PostgREST says of a request it does not serve. */
export interface Refusal {
  code: string;
  message: string;
  details?: unknown;
  hint?: string;
}

/**
 * An error that `@supabase/lite` answers as it is: the one by which a database function chooses the
 * whole of its answer.
 * https://docs.postgrest.org/en/v13/references/errors.html#raise-errors-with-http-status-codes
 */
export function postgrestError(status: number, { details, hint, ...refusal }: Refusal): Error {
  const message = JSON.stringify({ ...refusal, details: details ?? null, hint: hint ?? null });
  return Object.assign(new Error(message), {
    code: "PGRST",
    detail: JSON.stringify({ status, headers: {} }),
  });
}
