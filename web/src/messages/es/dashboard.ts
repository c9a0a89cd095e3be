import type en from "../en/dashboard.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Inicio",
  greeting: "Hola, {name}",
  greetingNoName: "Hola",
  newPortraits: "Nuevos retratos",
  firstModel: {
    title: "Empieza con unas selfis",
    text:
      "Unas pocas fotos tuyas se convierten en un modelo en menos de un minuto. Después, cada retrato está a unos toques.",
    action: "Entrenar mi primer modelo",
    price:
      "{price, plural, one {# crédito} other {# créditos}} por foto. Tienes {count, plural, one {# crédito} other {# créditos}}.",
  },
  training: {
    title: "{name} se está entrenando",
    text: "Puedes salir de esta página; sigue sin ti.",
    action: "Elegir estilos ya",
    left: "{seconds, plural, one {Queda # segundo} other {Quedan unos # segundos}}",
    almost: "Ya casi está",
  },
  firstPortraits: {
    title: "{name} está listo. Ahora lo divertido",
    text: "Elige unos estilos y mírate con otra luz.",
    action: "Generar retratos",
  },
  modelFailed: {
    title: "El entrenamiento de {name} no funcionó",
    action: "Arreglar las fotos",
    credited: "Tus créditos han vuelto.",
  },
  running: {
    title: "En curso",
    progress: "{done, number} de {total, number}",
    label: "Retratos de las {time}",
    failed:
      "{count, plural, one {# fallido, crédito devuelto} other {# fallidos, créditos devueltos}}",
    open: "Ver cómo llegan",
  },
  latest: {
    title: "Últimos retratos",
    all: "Ver todos",
    photo: "Retrato del {date}",
    empty: "Tus retratos aparecerán aquí, primero los más recientes.",
  },
  styles: {
    title: "Estilos que te esperan",
  },
  models: {
    title: "Modelos",
    all: "Gestionar",
    add: "Nuevo modelo",
    status: {
      draft: "Sin entrenar",
      training: "Entrenando",
      ready: "Listo",
      failed: "Necesita atención",
    },
  },
  credits: {
    title: "Créditos",
    available: "{count, plural, one {disponible} other {disponibles}}",
    held: "{count, number} reservados para el trabajo en curso",
    history: "Ver historial",
  },
} satisfies Translated<typeof en>;
