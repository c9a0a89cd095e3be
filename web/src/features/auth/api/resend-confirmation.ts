import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { paths } from "@/config/paths.ts";
import { supabase } from "@/lib/supabase.ts";
import { returnUrl } from "../return-url.ts";

interface ResendConfirmation {
  email: string;
  next: string;
}

/** @throws {AuthError} `over_email_send_rate_limit`, … */
export async function resendConfirmation({ email, next }: ResendConfirmation): Promise<void> {
  const { error } = await supabase.auth.resend({
    type: "signup",
    email,
    options: { emailRedirectTo: returnUrl(paths.auth.callback.getHref(next)) },
  });
  if (error) throw error;
}

export function useResendConfirmation(): UseMutationResult<void, Error, ResendConfirmation> {
  return useMutation({ mutationFn: resendConfirmation });
}
