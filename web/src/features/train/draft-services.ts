import type { Model } from "@/features/models/api/get-models.ts";
import {
  addTrainingImages,
  type NewTrainingImage,
  orderTrainingImages,
  removeTrainingImages,
} from "./api/change-training-images.ts";
import { createModel, type NewModel } from "./api/create-model.ts";
import { removeTrainingFiles } from "./api/remove-training-files.ts";
import { startTraining } from "./api/start-training.ts";
import { uploadTrainingFile } from "./api/upload-training-file.ts";
import { preparePhoto } from "./photo/prepare-photo.ts";

/** What a draft needs from outside. */
export interface DraftServices {
  prepare: typeof preparePhoto;
  upload: typeof uploadTrainingFile;
  removeFiles: (paths: readonly string[]) => Promise<void>;
  createModel: (model: NewModel) => Promise<void>;
  addImages: (images: NewTrainingImage[]) => Promise<void>;
  removeImages: (ids: readonly string[]) => Promise<void>;
  orderImages: (modelId: string, ids: readonly string[]) => Promise<void>;
  start: (modelId: string) => Promise<Model>;
}

/** The browser and Supabase. */
export const draftServices: DraftServices = {
  prepare: preparePhoto,
  upload: uploadTrainingFile,
  removeFiles: removeTrainingFiles,
  createModel,
  addImages: addTrainingImages,
  removeImages: removeTrainingImages,
  orderImages: orderTrainingImages,
  start: startTraining,
};
