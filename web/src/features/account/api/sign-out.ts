import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { endSession, useSessionUser } from "@/lib/session.ts";

export interface LeaveOptions {
  /**
   * Goes to a page that asks for nothing, and settles when it is shown. Only then is the cache
   * emptied: a page that is still there would fill it again, as nobody.
   */
  onLeave: () => void | Promise<void>;
}

/** Milliseconds after which leaving waits for no device any longer. */
const PATIENCE = 3_000;

/**
 * Shows whoever uses this browser next no notices of whose session ends, or, with all sessions, nobody
 * on any. What does not arrive keeps nobody from leaving.
 */
async function forgetDevices(scope: "local" | "global", userId: string): Promise<void> {
  const forgetting = import("@/features/notices/push.ts").then((push) =>
    scope === "global" ? push.turnPushOffEverywhere(userId) : push.turnPushOff()
  );
  await Promise.race([
    forgetting.catch(() => {}),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(
  options: LeaveOptions,
): UseMutationResult<void, Error, "local" | "global"> {
  const queryClient = useQueryClient();
  const { id } = useSessionUser();
  return useMutation({
    mutationFn: async (scope) => {
      await forgetDevices(scope, id);
      await endSession(scope);
    },
    onSuccess: async () => {
      await options.onLeave();
      queryClient.clear();
    },
  });
}
