import {
  queryOptions,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { paths } from "@/config/paths.ts";
import { returnUrl } from "@/features/auth/return-address.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";

/** How the user signs in, as Auth knows it. */
export interface SignInDetails {
  email: string;
  /** The address that waits for its confirmation; undefined when none does. */
  newEmail: string | undefined;
  /** Whether there is a password; not for whoever has only ever come by Google. */
  hasPassword: boolean;
}

/** What Auth allows at most. It remembers the wish for an address for ever. */
const LIFE_OF_CODES_MS = 24 * 60 * 60_000;

/** @throws {AuthError} */
async function getSignInDetails(): Promise<SignInDetails> {
  const { data, error } = await supabase.auth.getUser();
  if (error) throw error;
  const { email = "", new_email, email_change_sent_at, identities = [] } = data.user;
  const isOpen = Date.parse(email_change_sent_at ?? "") > Date.now() - LIFE_OF_CODES_MS;
  const hasPassword = identities.some(({ provider }) => provider === "email");
  return { email, newEmail: isOpen && new_email || undefined, hasPassword };
}

const signInQueryOptions = queryOptions({ queryKey: queryKeys.signIn, queryFn: getSignInDetails });

export function useSignInDetails(): UseQueryResult<SignInDetails> {
  return useQuery(signInQueryOptions);
}

/**
 * Asks for another address. It counts once the codes are entered that Auth sends to both; asking again makes new ones.
 * @throws {AuthError} `email_exists`, `email_address_invalid`, `over_email_send_rate_limit`, …
 */
async function changeEmail(email: string): Promise<void> {
  const back = paths.auth.callback.getHref(paths.settings.getHref());
  const { error } = await supabase.auth.updateUser({ email }, { emailRedirectTo: returnUrl(back) });
  if (error) throw error;
}

export function useChangeEmail(): UseMutationResult<void, Error, string> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: changeEmail,
    onSuccess: () => queryClient.invalidateQueries(signInQueryOptions),
  });
}

interface ChangePassword {
  /** The present one; undefined where there is none. */
  current: string | undefined;
  password: string;
  /** Of the e-mail that was sent when Auth asked for it. */
  code: string | undefined;
}

/**
 * Where the project wants it and the user signed in more than a day ago, Auth asks for a code first,
 * which is sent then.
 * @throws {AuthError} `reauthentication_needed`, `current_password_invalid`, `weak_password`, …
 */
async function changePassword({ current, password, code }: ChangePassword): Promise<void> {
  const { error } = await supabase.auth.updateUser({
    password,
    current_password: current,
    nonce: code,
  });
  if (error && toAppError(error).code === "code_needed") {
    const sent = await supabase.auth.reauthenticate();
    if (sent.error) throw sent.error;
  }
  if (error) throw error;
}

export function useChangePassword(): UseMutationResult<void, Error, ChangePassword> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: changePassword,
    onSuccess: () => queryClient.invalidateQueries(signInQueryOptions),
  });
}
