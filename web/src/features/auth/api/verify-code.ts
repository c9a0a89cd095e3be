import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";

/** What an e-mail with a code is for. */
export type CodePurpose = "signup" | "recovery" | "email_change";

/** `half`: the other of the two addresses of a change still has to be confirmed. */
export type CodeOutcome = "signed-in" | "half";

interface Code {
  email: string;
  code: string;
  purpose: CodePurpose;
}

/** Signs in by the code of an e-mail. @throws {AuthError} `otp_expired` for a wrong one, too, … */
async function verifyCode({ email, code, purpose }: Code): Promise<CodeOutcome> {
  const { data, error } = await supabase.auth.verifyOtp({ email, token: code, type: purpose });
  if (error) throw error;
  return data.session ? "signed-in" : "half";
}

export function useVerifyCode(): UseMutationResult<CodeOutcome, Error, Code> {
  return useMutation({ mutationFn: verifyCode });
}
