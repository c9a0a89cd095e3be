import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { paths } from "@/config/paths.ts";
import { supabase } from "@/lib/supabase.ts";
import { captchaToken } from "../captcha.ts";
import { returnUrl } from "../return-address.ts";

interface SignUp {
  email: string;
  password: string;
  /** Where the link of the confirmation e-mail leads in the end. */
  next: string;
}

/** `confirm`: the address has to be confirmed by e-mail before there is a session. */
type SignUpOutcome = "signed-in" | "confirm";

/** @throws {AuthError} `user_already_exists`, `weak_password`, `signup_disabled`, … */
async function signUp({ email, password, next }: SignUp): Promise<SignUpOutcome> {
  const { data, error } = await supabase.auth.signUp({
    email,
    password,
    options: {
      emailRedirectTo: returnUrl(paths.auth.callback.getHref(next)),
      captchaToken: await captchaToken(),
    },
  });
  if (error) throw error;
  return data.session ? "signed-in" : "confirm";
}

export function useSignUp(): UseMutationResult<SignUpOutcome, Error, SignUp> {
  return useMutation({ mutationFn: signUp });
}

interface ResendConfirmation {
  email: string;
  next: string;
}

/** @throws {AuthError} `over_email_send_rate_limit`, … */
async function resendConfirmation({ email, next }: ResendConfirmation): Promise<void> {
  const { error } = await supabase.auth.resend({
    type: "signup",
    email,
    options: {
      emailRedirectTo: returnUrl(paths.auth.callback.getHref(next)),
      captchaToken: await captchaToken(),
    },
  });
  if (error) throw error;
}

export function useResendConfirmation(): UseMutationResult<void, Error, ResendConfirmation> {
  return useMutation({ mutationFn: resendConfirmation });
}
