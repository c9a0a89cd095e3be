import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { paths } from "@/config/paths.ts";
import { supabase } from "@/lib/supabase.ts";
import { captchaToken } from "../captcha.ts";
import { returnUrl } from "../return-address.ts";

/**
 * Sends the e-mail with the link to the page for a new password. Succeeds also when there is no
 * such account, so that nobody can find out who has one.
 * @throws {AuthError} `over_email_send_rate_limit`, …
 */
async function requestPasswordReset(email: string): Promise<void> {
  const { error } = await supabase.auth.resetPasswordForEmail(email, {
    redirectTo: returnUrl(paths.auth.newPassword.getHref()),
    captchaToken: await captchaToken(),
  });
  if (error) throw error;
}

export function useRequestPasswordReset(): UseMutationResult<void, Error, string> {
  return useMutation({ mutationFn: requestPasswordReset });
}

/** @throws {AuthError} `weak_password`, `same_password`, `session_not_found`, … */
async function setPassword(password: string): Promise<void> {
  const { error } = await supabase.auth.updateUser({ password });
  if (error) throw error;
}

export function useSetPassword(): UseMutationResult<void, Error, string> {
  return useMutation({ mutationFn: setPassword });
}
