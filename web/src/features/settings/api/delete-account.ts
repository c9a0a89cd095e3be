import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import type { LeaveOptions } from "@/features/account/api/sign-out.ts";
import { endSession } from "@/lib/session.ts";
import { supabase } from "@/lib/supabase.ts";

/**
 * Deletes every row of the user and queues every file for removal.
 * @throws {PostgrestError}
 */
async function deleteAccount(): Promise<void> {
  await supabase.rpc("delete_account").throwOnError();
}

/** Deletes the account, leaves, and forgets the session. */
export function useDeleteAccount(
  options: LeaveOptions,
): UseMutationResult<void, Error, void> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteAccount,
    onSuccess: async () => {
      await options.onLeave();
      // Also ends what is still being asked: once the session is over, it would ask as nobody.
      queryClient.clear();
      await endSession("local");
    },
  });
}
