import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { useChangeAvatar } from "./api/change-avatar.ts";
import { type AvatarProblem, prepareAvatar } from "./prepare-avatar.ts";

/** Makes a profile picture of a file and shows it; answers why not when the file will not do. */
export function useChoosePicture(
  userId: string,
): UseMutationResult<AvatarProblem | null, Error, File> {
  const { mutateAsync } = useChangeAvatar();
  return useMutation({
    mutationFn: async (file: File) => {
      const picture = await prepareAvatar(file);
      if ("problem" in picture) return picture.problem;
      await mutateAsync({ userId, picture });
      return null;
    },
  });
}
