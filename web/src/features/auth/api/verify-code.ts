import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";

/** What an e-mail with a code is for. */
export type CodePurpose = "signup" | "recovery";

interface Code {
  email: string;
  code: string;
  purpose: CodePurpose;
}

/** Signs in by the code of an e-mail. @throws {AuthError} `otp_expired` for a wrong one, too, … */
async function verifyCode({ email, code, purpose }: Code): Promise<void> {
  const { error } = await supabase.auth.verifyOtp({ email, token: code, type: purpose });
  if (error) throw error;
}

export function useVerifyCode(): UseMutationResult<void, Error, Code> {
  return useMutation({ mutationFn: verifyCode });
}
