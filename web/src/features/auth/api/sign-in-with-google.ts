import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { paths } from "@/config/paths.ts";
import { supabase } from "@/lib/supabase.ts";
import { returnUrl } from "../return-url.ts";

/** Leaves the page for Google's, which comes back to the callback address. */
export async function signInWithGoogle(next: string): Promise<void> {
  const { error } = await supabase.auth.signInWithOAuth({
    provider: "google",
    options: { redirectTo: returnUrl(paths.auth.callback.getHref(next)) },
  });
  if (error) throw error;
}

export function useSignInWithGoogle(): UseMutationResult<void, Error, string> {
  return useMutation({ mutationFn: signInWithGoogle });
}
