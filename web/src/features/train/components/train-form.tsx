import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "@/config/paths.ts";
import { profileQueryOptions } from "@/features/account/api/get-profile.ts";
import { type Model, modelsQueryOptions } from "@/features/models/api/get-models.ts";
import type { TrainingImage } from "@/features/models/api/get-training-images.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { isBusy, type Run } from "../draft-state.ts";
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
  useGoOn(state.run);
  useStayWhileUploading(state.run);
  return (
    <TrainLayout
      title={model ? t("titleAgain", { name: model.name }) : t("title")}
      intro={model ? t("again.text") : t("intro")}
      photos={<PhotoPicker draft={draft} state={state} images={images} />}
      form={<ModelForm draft={draft} state={state} model={model} />}
      advice={<Advice />}
    />
  );
}

/**
 * Once the training is started: brings it into the cache and goes on to the styles, which can be
 * chosen and ordered at once.
 */
function useGoOn(run: Run): void {
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
    navigate(paths.generate.getHref({ modelId: model.id }));
  }, [model, navigate, queryClient]);
}

/** Has the browser ask before the page is closed while photos are on their way. */
function useStayWhileUploading(run: Run): void {
  const isUploading = isBusy({ run });
  useEffect(() => {
    if (!isUploading) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUploading]);
}
