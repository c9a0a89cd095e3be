import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useNavigate } from "react-router";
import { paths } from "@/config/paths.ts";
import { profileQueryOptions } from "@/features/account/api/get-profile.ts";
import { modelsQueryOptions } from "@/features/models/api/get-models.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import type { Run } from "./draft-state.ts";

/** Once the training is started: brings it into the cache and shows the models. */
export function useGoOn(run: Run): void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const model = run.kind === "started" ? run.model : undefined;
  useEffect(() => {
    if (!model) return;
    queryClient.setQueryData(modelsQueryOptions.queryKey, (models) => {
      const isKnown = models?.some(({ id }) => id === model.id);
      return isKnown
        ? models?.map((other) => other.id === model.id ? model : other)
        : models && [model, ...models];
    });
    void queryClient.invalidateQueries({ queryKey: queryKeys.models.images(model.id) });
    void queryClient.invalidateQueries({ queryKey: profileQueryOptions.queryKey });
    navigate(paths.models.getHref());
  }, [model, navigate, queryClient]);
}
