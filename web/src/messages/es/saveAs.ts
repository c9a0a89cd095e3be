import type en from "../en/saveAs.ts";
import type { Translated } from "../translated.ts";

export default {
  action: "Guardar como…",
  title: "{count, plural, one {Guardar como} other {Guardar # retratos como}}",
  text:
    "Se recorta alrededor de la cara, aquí en tu dispositivo. No cuesta nada y el original se queda.",
  shape: "Para",
  shapes: {
    whole: "Tal cual",
    linkedin: "LinkedIn",
    cv: "Currículum",
    passport: "Pasaporte",
    story: "Historia",
    banner: "Banner",
  },
  sizes: {
    whole:
      "{count, plural, one {{width, number} × {height, number} píxeles} other {Cada uno en su tamaño}}",
    cut: "{width, number} × {height, number} píxeles",
    passport: "35 × 45 mm a 300 ppp, {width, number} × {height, number} píxeles",
  },
  format: "Archivo",
  formats: { jpeg: "JPEG", png: "PNG", webp: "WebP" },
  recipe: "Escribir en el archivo cómo se hizo",
  recipeHint:
    "Estilo, ajustes y fecha, para quien mire sus detalles. El sello propio de quien lo hizo no sobrevive.",
  mark: "Cada archivo dice, sin que se vea, que se hizo con IA.",
  passport: {
    title: "Pregunta antes de entregarla",
    text: "Muchas autoridades rechazan imágenes hechas o cambiadas por ordenador.",
  },
  noFace: "Aquí no se encontró ninguna cara; se recorta donde suelen estar.",
  preview: "Así quedará",
  making: "Recortando…",
  failed: {
    title: "No se ha podido hacer este archivo",
    text: "Prueba otro formato, o el retrato tal cual.",
  },
  save: "{count, plural, one {Guardar} other {Guardar todos}}",
} satisfies Translated<typeof en>;
