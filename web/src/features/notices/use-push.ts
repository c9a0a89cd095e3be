import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { useSessionUser } from "@/lib/session.ts";
import { type NoticeSettings, noticeSettingsQueryOptions } from "./api/notice-settings.ts";
import {
  type PushState,
  pushState,
  turnPushOff,
  turnPushOffEverywhere,
  turnPushOn,
} from "./push.ts";

interface Push {
  /** Undefined until it is known. */
  state: PushState | undefined;
  turnOn: () => void;
  turnOff: () => void;
  turnOffEverywhere: () => void;
  isPending: boolean;
  error: Error | null;
}

/** Notices on this browser. */
export function usePush({ pushKey, endpoints }: NoticeSettings): Push {
  const queryClient = useQueryClient();
  const user = useSessionUser();
  const { data: state } = useQuery({
    queryKey: queryKeys.pushState(endpoints),
    queryFn: () => pushState(endpoints),
    networkMode: "always",
    // People change their mind in the browser's own settings.
    refetchOnWindowFocus: "always",
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: noticeSettingsQueryOptions.queryKey });
      // Whoever was asked may have refused.
      await queryClient.invalidateQueries({ queryKey: queryKeys.pushState(endpoints) });
    },
  });
  return {
    state: pushKey === null ? "unsupported" : state,
    turnOn: () => pushKey !== null && mutate(() => turnPushOn(pushKey)),
    turnOff: () => mutate(turnPushOff),
    turnOffEverywhere: () => mutate(() => turnPushOffEverywhere(user.id)),
    isPending,
    error,
  };
}
