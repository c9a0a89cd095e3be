import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import type { LeaveOptions } from "@/features/auth/api/sign-out.ts";
import { endSession } from "@/lib/session.ts";
import { supabase } from "@/lib/supabase.ts";

/**
 * Deletes every row of the user and queues every file for removal, then forgets the session.
 * @throws {PostgrestError}
 */
export async function deleteAccount(): Promise<void> {
  await supabase.rpc("delete_account").throwOnError();
  await endSession("local");
}

export function useDeleteAccount(
  options: LeaveOptions,
): UseMutationResult<void, Error, void> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteAccount,
    onSuccess: async () => {
      await options.onLeave();
      queryClient.clear();
    },
  });
}
