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

/** @throws {AuthError} */
async function getSignInDetails(): Promise<SignInDetails> {
  const { data, error } = await supabase.auth.getUser();
  if (error) throw error;
  const { email = "", new_email: newEmail, identities = [] } = data.user;
  const hasPassword = identities.some(({ provider }) => provider === "email");
  return { email, newEmail: newEmail || undefined, hasPassword };
}

const signInQueryOptions = queryOptions({ queryKey: queryKeys.signIn, queryFn: getSignInDetails });

export function useSignInDetails(): UseQueryResult<SignInDetails> {
  return useQuery(signInQueryOptions);
}

/**
 * Asks for another address. It counts once the links are opened that Auth sends to both.
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
}

/** @throws {AuthError} `current_password_invalid`, `weak_password`, `same_password`, … */
async function changePassword({ current, password }: ChangePassword): Promise<void> {
  const { error } = await supabase.auth.updateUser({ password, current_password: current });
  if (error) throw error;
}

export function useChangePassword(): UseMutationResult<void, Error, ChangePassword> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: changePassword,
    onSuccess: () => queryClient.invalidateQueries(signInQueryOptions),
  });
}
