import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { type LeftOut, leftOutIn } from "@shared/left-out.ts";
import { fetchPhoto } from "@/features/photos/api/download-photo.ts";

/** What a picture lacks of what was asked for, as its own file says. @throws {TypeError} */
async function getLeftOut(url: string): Promise<LeftOut[]> {
  const response = await fetchPhoto(url);
  return leftOutIn(new Uint8Array(await response.arrayBuffer()));
}

/** @param url null asks for nothing. */
export function useLeftOut(url: string | null): UseQueryResult<LeftOut[]> {
  return useQuery({
    queryKey: ["left-out", url],
    queryFn: () => getLeftOut(url ?? ""),
    enabled: url !== null,
    // A file is never changed.
    staleTime: Infinity,
  });
}
