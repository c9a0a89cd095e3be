import type en from "../en/likeness.ts";
import type { Translated } from "../translated.ts";

export default {
  name: "Parecido",
  words: {
    high: "Se te parece mucho",
    fair: "Se te parece",
    low: "Se te parece menos",
  },
  retry: {
    offer: "Este retrato se te parece menos.",
    offerText: "Un nuevo intento es gratis. Ocupará el lugar de esta imagen cuando llegue.",
    action: "Nuevo intento, gratis",
    waiting: "Se está haciendo un nuevo intento",
    waitingText: "No cuesta nada. Esta imagen se queda hasta que llegue la nueva.",
    done: "Ya se usó su nuevo intento gratis.",
    several: "{count, plural, one {# retrato se te parece} other {# retratos se te parecen}} menos",
    severalText:
      "Cada uno tiene un nuevo intento gratis. La imagen nueva ocupará su lugar cuando llegue.",
    photo: "{style}, retrato {variation, number}",
    actionFor: "Nuevo intento, gratis: {style}, retrato {variation, number}",
  },
} satisfies Translated<typeof en>;
