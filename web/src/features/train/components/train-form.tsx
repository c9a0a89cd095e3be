import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "@/config/paths.ts";
import { profileQueryOptions } from "@/features/account/api/get-profile.ts";
import { type Model, modelsQueryOptions } from "@/features/models/api/get-models.ts";
import type { TrainingImage } from "@/features/models/api/get-training-images.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import type { Run } from "../draft-state.ts";
import { openDraft } from "../drafts.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { Advice } from "./advice.tsx";
import { ModelForm } from "./model-form.tsx";
import { PhotoPicker } from "./photo-picker.tsx";
import { TrainLayout } from "./train-layout.tsx";

interface TrainFormProps {
  seed: TrainingDraft["seed"];
  /** Where the model exists already. */
  model?: Model;
  /** The photos it has. */
  images?: readonly TrainingImage[];
}

/** Photos, the model they become, and what that costs. */
export function TrainForm({ seed, model, images = [] }: TrainFormProps): ReactNode {
  const t = useTranslations("train");
  const [draft] = useState(() => openDraft(seed));
  const state = useSyncExternalStore(draft.store.subscribe, draft.store.getState);
  useGoOn(state.run, seed.modelId);
  return (
    <TrainLayout
      title={model ? t("titleAgain", { name: model.name }) : t("title")}
      intro={model ? t(model.status === "ready" ? "again.readyText" : "again.text") : t("intro")}
      photos={<PhotoPicker draft={draft} state={state} images={images} />}
      form={<ModelForm draft={draft} state={state} model={model} />}
      advice={<Advice />}
    />
  );
}

/**
 * Once the training is started: brings it into the cache and goes on, after a first one to the styles,
 * which can be chosen and ordered at once.
 */
function useGoOn(run: Run, modelId: string | null): void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  useEffect(() => {
    if (run.kind !== "started" && run.kind !== "saved") return;
    const id = run.kind === "started" ? run.model.id : modelId;
    if (run.kind === "started") {
      const { model } = run;
      queryClient.setQueryData(modelsQueryOptions.queryKey, (models) => {
        const isKnown = models?.some((other) => other.id === id);
        return isKnown
          ? models?.map((other) => other.id === id ? model : other)
          : models && [model, ...models];
      });
      void queryClient.invalidateQueries({ queryKey: profileQueryOptions.queryKey });
    } else {
      void queryClient.invalidateQueries({ queryKey: queryKeys.models.list });
    }
    if (id) void queryClient.invalidateQueries({ queryKey: queryKeys.models.images(id) });
    const isFirst = run.kind === "started" && run.model.status === "training";
    navigate(
      isFirst ? paths.generate.getHref({ modelId: run.model.id }) : paths.models.getHref(),
    );
  }, [run, modelId, navigate, queryClient]);
}
