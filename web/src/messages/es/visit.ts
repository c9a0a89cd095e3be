import type en from "../en/visit.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Retratos compartidos",
  heading: "{count, plural, one {Un retrato para ti} other {¿Cuál es el mejor?}}",
  lead:
    "{count, plural, one {Alguien quiere saber qué te parece. Toca el corazón si te gusta.} other {Alguien quiere saber qué te parece. Toca el corazón de cada uno que te guste.}}",
  picture: "{count, plural, one {Retrato} other {Retrato {number, number} de {count, number}}}",
  heart:
    "{count, plural, one {Me gusta este retrato} other {Me gusta el retrato {number, number} de {count, number}}}",
  heartFailed: "Tu corazón no ha llegado. {why}.",
  making: "Un momento: esta imagen está en camino.",
  madeWithAi: "Hechos con IA: imágenes de lo que podría ser, no fotografías.",
  until: "Se pueden ver aquí hasta el {date}.",
  gone: {
    title: "Aquí no hay nada que ver",
    text:
      "Este enlace ha terminado, se ha retirado o no está completo. Pide uno nuevo a quien te lo envió.",
  },
} satisfies Translated<typeof en>;
