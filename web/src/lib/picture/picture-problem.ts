/** Why a file cannot be opened as a picture. */
export type PictureProblem =
  | "not_a_photo"
  | "format_unknown_to_browser"
  | "too_large"
  | "unreadable";
