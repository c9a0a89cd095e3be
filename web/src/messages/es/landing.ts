import type en from "../en/landing.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Retratos tuyos a partir de unas selfis",
  hero: {
    title: "Tú, con tu mejor luz",
    text:
      "Retrato convierte unas selfis en retratos que se parecen a ti. Estudio, calle, película o atardecer: tú eliges el estilo y tú decides qué se queda.",
    action: "Crear mis retratos",
    free: "{count, number} créditos de retrato para empezar. Sin tarjeta.",
    back: "Qué bien verte de nuevo.",
  },
  showcase: {
    line: "Selfi o retrato",
    value: "{percent, number} % retrato, {style}",
    selfie: "Selfi",
    portrait: "La misma persona en un retrato: {style}",
    ai: "Hecho con IA",
    styles: "Estilo del retrato",
    credit: "{style}: hecho con IA a partir de la foto de la izquierda. Foto: <link>{name}</link>",
  },
  farewell: {
    title: "Tu cuenta se ha eliminado.",
    text: "Tus archivos se están borrando. Cuídate.",
    receipt: "Ver el comprobante",
  },
} satisfies Translated<typeof en>;
