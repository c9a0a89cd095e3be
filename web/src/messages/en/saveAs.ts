export default {
  action: "Save as …",
  title: "{count, plural, one {Save as} other {Save # portraits as}}",
  text: "Cut around the face, here on your device. It costs nothing, and the original stays.",
  shape: "For",
  shapes: {
    whole: "As it is",
    linkedin: "LinkedIn",
    cv: "CV",
    passport: "Passport",
    story: "Story",
    banner: "Banner",
  },
  sizes: {
    whole:
      "{count, plural, one {{width, number} × {height, number} pixels} other {Each in its own size}}",
    cut: "{width, number} × {height, number} pixels",
    passport: "35 × 45 mm at 300 dpi, {width, number} × {height, number} pixels",
  },
  format: "File",
  formats: { jpeg: "JPEG", png: "PNG", webp: "WebP" },
  recipe: "Write into the file how it was made",
  recipeHint:
    "Style, settings and date, for whoever looks into its details. The maker’s own seal does not survive it.",
  mark: "Every file says invisibly that it was made with AI.",
  passport: {
    title: "Ask before you hand it in",
    text: "Many authorities refuse pictures that were made or changed by a computer.",
  },
  noFace: "No face was found here, so it is cut where faces mostly are.",
  preview: "How it will look",
  making: "Cutting …",
  failed: {
    title: "This file could not be made",
    text: "Try another format, or the picture as it is.",
  },
  save: "{count, plural, one {Save} other {Save all}}",
} as const;
