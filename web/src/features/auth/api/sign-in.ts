import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";

interface SignIn {
  email: string;
  password: string;
}

/** @throws {AuthError} `invalid_credentials`, `email_not_confirmed`, … */
export async function signIn(credentials: SignIn): Promise<void> {
  const { error } = await supabase.auth.signInWithPassword(credentials);
  if (error) throw error;
}

export function useSignIn(): UseMutationResult<void, Error, SignIn> {
  return useMutation({ mutationFn: signIn });
}
