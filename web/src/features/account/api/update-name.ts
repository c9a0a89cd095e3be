import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { supabase } from "@/lib/supabase.ts";
import { profileQueryOptions } from "./get-profile.ts";

interface UpdateName {
  userId: string;
  /** 1 to 80 characters; null for none. */
  name: string | null;
}

/** @throws {PostgrestError} */
export async function updateName({ userId, name }: UpdateName): Promise<void> {
  await supabase.from("users").update({ name }).eq("id", userId).throwOnError();
}

export function useUpdateName(): UseMutationResult<void, Error, UpdateName> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: updateName,
    onSuccess: (_, { name }) =>
      queryClient.setQueryData(
        profileQueryOptions.queryKey,
        (profile) => profile && { ...profile, name },
      ),
  });
}
