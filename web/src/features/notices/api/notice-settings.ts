import {
  queryOptions,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** How notices reach the user, and how they could. */
export interface NoticeSettings {
  /** Whether e-mails can go to them at all. */
  isMailOffered: boolean;
  /** The key for push; null where that is not offered. */
  pushKey: string | null;
  mail: boolean;
  picture: boolean;
  /** Push addresses of the browsers on which notices are shown. */
  endpoints: string[];
}

/** @throws {PostgrestError} */
async function getNoticeSettings(signal: AbortSignal): Promise<NoticeSettings> {
  const [{ data: offers }, { data: choices }, { data: devices }] = await Promise.all([
    supabase.rpc("notice_offers").abortSignal(signal).single().throwOnError(),
    supabase.from("notice_choices").select("mail, picture").abortSignal(signal).maybeSingle()
      .throwOnError(),
    supabase.from("push_subscriptions").select("endpoint").abortSignal(signal).throwOnError(),
  ]);
  return {
    isMailOffered: offers.mail,
    pushKey: offers.push_key,
    mail: choices?.mail ?? true,
    picture: choices?.picture ?? false,
    endpoints: devices.map(({ endpoint }) => endpoint),
  };
}

export const noticeSettingsQueryOptions = queryOptions({
  queryKey: queryKeys.noticeSettings,
  queryFn: ({ signal }) => getNoticeSettings(signal),
});

export function useNoticeSettings(): UseQueryResult<NoticeSettings> {
  return useQuery(noticeSettingsQueryOptions);
}

interface MailChoices {
  userId: string;
  mail: boolean;
  picture: boolean;
}

/** @throws {PostgrestError} */
async function chooseMail({ userId, mail, picture }: MailChoices): Promise<void> {
  await supabase.from("notice_choices").upsert({ user_id: userId, mail, picture }).throwOnError();
}

/** Shown at once, and taken back when it cannot be kept. */
export function useChooseMail(): UseMutationResult<void, Error, MailChoices> {
  const queryClient = useQueryClient();
  const { queryKey } = noticeSettingsQueryOptions;
  return useMutation({
    mutationFn: chooseMail,
    onMutate: ({ mail, picture }) =>
      queryClient.setQueryData(
        queryKey,
        (settings) => settings && { ...settings, mail, picture },
      ),
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}
