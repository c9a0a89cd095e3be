import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";

/** @throws {AuthError} `weak_password`, `same_password`, `session_not_found`, … */
export async function setPassword(password: string): Promise<void> {
  const { error } = await supabase.auth.updateUser({ password });
  if (error) throw error;
}

export function useSetPassword(): UseMutationResult<void, Error, string> {
  return useMutation({ mutationFn: setPassword });
}
