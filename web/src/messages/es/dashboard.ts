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
      "Con unas pocas fotos conocemos tu cara en menos de un minuto. Después, cada retrato está a unos toques.",
    action: "Añadir mis fotos",
    price:
      "{price, plural, one {# crédito de foto} other {# créditos de foto}} por foto. Tienes {count, number}.",
  },
  training: {
    title: "Conociendo a {name}",
    text: "Puedes salir de esta página; sigue sin ti.",
    action: "Elegir estilos ya",
    left: "{seconds, plural, one {Queda # segundo} other {Quedan unos # segundos}}",
    almost: "Ya casi está",
  },
  firstPortraits: {
    title: "{name}: todo listo. Ahora lo divertido",
    text: "Elige unos estilos y mírate con otra luz.",
    action: "Crear retratos",
  },
  modelFailed: {
    title: "No hemos podido conocer a {name}",
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
    title: "Personas",
    all: "Gestionar",
    add: "Añadir a una persona",
    status: {
      draft: "Sin empezar",
      training: "Conociendo la cara",
      ready: "Todo listo",
      failed: "Necesita atención",
    },
  },
} satisfies Translated<typeof en>;
