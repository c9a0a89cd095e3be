import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { endSession } from "@/lib/session.ts";

export interface LeaveOptions {
  /**
   * Goes to a page that asks for nothing, and settles when it is shown. Only then is the cache
   * emptied: a page that is still there would fill it again, as nobody.
   */
  onLeave: () => void | Promise<void>;
}

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(
  options: LeaveOptions,
): UseMutationResult<void, Error, "local" | "global"> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: endSession,
    onSuccess: async () => {
      await options.onLeave();
      queryClient.clear();
    },
  });
}
