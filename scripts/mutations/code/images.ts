import { sourceMutations } from "./source.ts";

const THEME = "Images";
const IMAGES = "supabase/functions/_shared/images";

/** What is no picture, or too large a one, is refused before any memory is spent on it. */
export const IMAGE_MUTATIONS = [
  ...sourceMutations(THEME, `${IMAGES}/header.ts`, [IMAGES, "supabase/functions"], [
    [
      "only by its first bytes",
      "if (!header || !isImageFormat(header.type)) return null;",
      "if (!header) return null;",
    ],
  ]),
  ...sourceMutations(THEME, `${IMAGES}/decode.ts`, [IMAGES, "supabase/functions"], [
    [
      "only what has a header",
      `if (!header) throw new UnreadableImageError("not a PNG, JPEG or WebP image");`,
      "",
    ],
    ["no more bytes than allowed", "bytes.length > MAX_BYTES", "false"],
    ["no more pixels than allowed", "pixels === 0 || pixels > MAX_PIXELS", "pixels === 0"],
    ["some pixels", "pixels === 0 || pixels > MAX_PIXELS", "pixels > MAX_PIXELS"],
    ["the whole of a JPEG", `format === "jpeg" && endsTooEarly(bytes)`, "false"],
    [
      "before anything is decoded",
      "const { format } = checkImage(bytes);",
      "const { format } = readImageHeader(bytes) ?? checkImage(bytes);",
    ],
  ]),
  ...sourceMutations(
    THEME,
    "supabase/functions/train-model/check-image.ts",
    ["supabase/functions/train-model"],
    [[
      "a face of enough pixels",
      "Math.min(pixels.width, pixels.height) < MIN_SHORT_SIDE",
      "false",
    ]],
  ),
  ...sourceMutations(
    THEME,
    "supabase/functions/train-model/process-training.ts",
    ["supabase/functions/train-model"],
    [
      ["no model of unusable photos", "imageFailures.length > 0 || !preview", "!preview"],
      [
        "one decoded photo at a time",
        "await exclusively(() => checkImages(training, context))",
        "await checkImages(training, context)",
      ],
    ],
  ),
  ...sourceMutations(
    THEME,
    "supabase/functions/generate-photos/references.ts",
    ["supabase/functions/generate-photos"],
    [
      [
        "only pictures are sent",
        "const { format } = checkImage(bytes);",
        `const { format } = bytes.length ? { format: "jpeg" as const } : checkImage(bytes);`,
      ],
      ["no more photos than needed", ".slice(0, MAX_PERSON_IMAGES)", ""],
      ["no more bytes than fit", "person: withinBudget(person)", "person"],
      ["somebody to portray", "if (person.length === 0) throw", "if (false) throw"],
    ],
  ),
  ...sourceMutations(
    THEME,
    "supabase/functions/generate-photos/store-photo.ts",
    ["supabase/functions/generate-photos"],
    [["both uploads have ended", "Promise.allSettled([", `Promise.all([`]],
  ),
];
