import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import type { Model } from "@/features/models/api/get-models.ts";
import type { TrainingImage } from "@/features/models/api/get-training-images.ts";
import { openDraft } from "../drafts.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { useGoOn } from "../use-go-on.ts";
import { useStayWhileUploading } from "../use-stay-while-uploading.ts";
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
