/** Why a file cannot be a training photo: each has its words in `train.problems`. */
export type PhotoProblem =
  | "not_a_photo"
  | "format_unknown_to_browser"
  | "too_large"
  | "unreadable"
  | "too_small"
  | "duplicate"
  | "too_many";
