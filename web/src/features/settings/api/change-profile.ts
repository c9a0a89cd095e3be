import { useMutation, type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { CACHE_SECONDS } from "@shared/lasting.ts";
import { getAvatarQueryOptions } from "@/features/account/api/get-avatar.ts";
import { type Profile, profileQueryOptions } from "@/features/account/api/get-profile.ts";
import { supabase } from "@/lib/supabase.ts";

interface ChangeAvatar {
  userId: string;
  /** A square JPEG; null for no picture. */
  picture: Blob | null;
}

type Pictures = Pick<Profile, "avatar_url" | "avatar_path">;

/**
 * Stores a picture and shows it in the profile, or takes the present one away, also one that came
 * with the sign-in. The database deletes the file of the picture before.
 * @throws {StorageError} @throws {PostgrestError}
 */
async function changeAvatar({ userId, picture }: ChangeAvatar): Promise<Partial<Pictures>> {
  if (!picture) return await showPictures(userId, { avatar_path: null, avatar_url: null });
  const path = `${userId}/${crypto.randomUUID()}.jpg`;
  const avatars = supabase.storage.from("avatars");
  const { error } = await avatars.upload(path, picture, {
    contentType: "image/jpeg",
    cacheControl: String(CACHE_SECONDS),
  });
  if (error) throw error;
  try {
    return await showPictures(userId, { avatar_path: path });
  } catch (failure) {
    // Kept by row-level security if the profile shows it after all and only the answer was lost.
    await avatars.remove([path]).catch(() => {});
    throw failure;
  }
}

async function showPictures(
  userId: string,
  pictures: Partial<Pictures>,
): Promise<Partial<Pictures>> {
  await supabase.from("users").update(pictures).eq("id", userId).throwOnError();
  return pictures;
}

export function useChangeAvatar(): UseMutationResult<Partial<Pictures>, Error, ChangeAvatar> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: changeAvatar,
    onSuccess: (pictures, { picture }) => {
      if (picture && pictures.avatar_path) {
        const { queryKey } = getAvatarQueryOptions(pictures.avatar_path);
        queryClient.setQueryData(queryKey, URL.createObjectURL(picture));
      }
      queryClient.setQueryData(
        profileQueryOptions.queryKey,
        (profile) => profile && { ...profile, ...pictures },
      );
    },
  });
}

interface UpdateName {
  userId: string;
  /** 1 to 80 characters; null for none. */
  name: string | null;
}

/** @throws {PostgrestError} */
async function updateName({ userId, name }: UpdateName): Promise<void> {
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
