import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { endSession } from "@/lib/session.ts";

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(
  options: { onSuccess: () => void },
): UseMutationResult<void, Error, "local" | "global"> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: endSession,
    onSuccess: () => {
      options.onSuccess();
      queryClient.clear();
    },
  });
}
