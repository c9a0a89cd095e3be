import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { endSession } from "@/lib/session.ts";
import { supabase } from "@/lib/supabase.ts";

/**
 * Deletes every row of the user and queues every file for removal.
 * @param receiptId Made by the page, so that asking again after a lost answer gets the same receipt.
 * @returns the token of the receipt; null when there was no account any more.
 * @throws {PostgrestError}
 */
async function deleteAccount(receiptId: string): Promise<string | null> {
  const { data } = await supabase.rpc("delete_account", { receipt_id: receiptId }).throwOnError();
  return data;
}

interface LeaveOptions {
  /** Goes to a page that asks for nothing, as of useSignOut, and is told of the receipt. */
  onLeave: (receipt: string | null) => void | Promise<void>;
}

/** Deletes the account, leaves, and forgets the session. */
export function useDeleteAccount(
  options: LeaveOptions,
): UseMutationResult<string | null, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteAccount,
    onSuccess: async (receipt) => {
      await options.onLeave(receipt);
      // Also ends what is still being asked: once the session is over, it would ask as nobody.
      queryClient.clear();
      await endSession("local");
    },
  });
}
