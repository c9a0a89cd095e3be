import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { Database } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";
import { deskKey, SOON } from "./desk-query.ts";

type Row = Database["public"]["Functions"]["operator_gemini"]["Returns"][number];
type Nullable =
  | "retires_on"
  | "max_images_per_hour"
  | "paused_until"
  | "stopped_until"
  | "closed_until"
  | "suspended_for"
  | "price_usd";

/** A Gemini model, its pace, and why nobody asks it. */
export type Gemini = Omit<Row, Nullable> & { [K in Nullable]: Row[K] | null };

/** The default first. */
export function useGemini(): UseQueryResult<Gemini[]> {
  return useQuery({
    queryKey: deskKey("now", "gemini"),
    queryFn: async ({ signal }): Promise<Gemini[]> =>
      (await supabase.rpc("operator_gemini").abortSignal(signal).throwOnError()).data,
    refetchInterval: SOON,
  });
}

/** What is done with a Gemini model. */
export type GeminiChange =
  & { generation_model_id: string }
  & ({ kind: "pause"; minutes: number } | { kind: "resume" } | { kind: "default" });

export function useChangeGemini(): UseMutationResult<void, Error, GeminiChange> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change) => {
      const { generation_model_id } = change;
      switch (change.kind) {
        case "pause":
          await supabase.rpc("operator_pause_model", {
            generation_model_id,
            minutes: change.minutes,
          }).throwOnError();
          break;
        case "resume":
          await supabase.rpc("operator_resume_model", { generation_model_id }).throwOnError();
          break;
        case "default":
          await supabase.rpc("operator_set_default_model", { generation_model_id })
            .throwOnError();
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: deskKey("now") }),
  });
}
