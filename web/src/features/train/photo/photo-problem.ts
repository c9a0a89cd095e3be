import type { PictureProblem } from "@/lib/picture/open-picture.ts";

/** Why a file cannot be a training photo: each has its words in `train.problems`. */
export type PhotoProblem = PictureProblem | "too_small" | "duplicate" | "too_many";
