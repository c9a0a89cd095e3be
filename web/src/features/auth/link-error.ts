import type { AppError } from "@/lib/errors/app-error.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";

/**
 * Why a link of an e-mail, or Google, did not sign in. Auth says it in the fragment or the query of
 * the address it redirects to: `#error=access_denied&error_code=otp_expired&error_description=…`.
 * https://supabase.com/docs/guides/auth/redirect-urls#error-handling
 */
export function linkError(href: string): AppError | undefined {
  const url = new URL(href);
  const values = new URLSearchParams(`${url.hash.slice(1)}&${url.search.slice(1)}`);
  if (!values.has("error") && !values.has("error_code")) return undefined;
  return toAppError({
    code: values.get("error_code") ?? "",
    message: values.get("error_description") ?? "",
  });
}
