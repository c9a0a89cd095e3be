import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { paths } from "@/config/paths.ts";
import { supabase } from "@/lib/supabase.ts";
import { captchaToken } from "../captcha.ts";
import { returnUrl } from "../return-address.ts";

interface SignIn {
  email: string;
  password: string;
}

/** @throws {AuthError} `invalid_credentials`, `email_not_confirmed`, … */
async function signIn(credentials: SignIn): Promise<void> {
  const { error } = await supabase.auth.signInWithPassword({
    ...credentials,
    options: { captchaToken: await captchaToken() },
  });
  if (error) throw error;
}

export function useSignIn(): UseMutationResult<void, Error, SignIn> {
  return useMutation({ mutationFn: signIn });
}

/** Leaves the page for Google's, which comes back to the callback address. */
async function signInWithGoogle(next: string): Promise<void> {
  const { error } = await supabase.auth.signInWithOAuth({
    provider: "google",
    options: { redirectTo: returnUrl(paths.auth.callback.getHref(next)) },
  });
  if (error) throw error;
}

export function useSignInWithGoogle(): UseMutationResult<void, Error, string> {
  return useMutation({ mutationFn: signInWithGoogle });
}
