import type en from "../en/credits.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Créditos",
  kinds: {
    generation: { name: "Créditos de retrato", hint: "Para los retratos que creas." },
    training: {
      name: "Créditos de foto",
      hint: "Para tus fotos, cuando conocemos una cara.",
    },
  },
  heldOf:
    "Reservados para el trabajo en curso: {held, number} de {credits, number}. Lo que no use vuelve.",
  filter: {
    label: "Mostrar",
    all: "Todo",
    generation: "Créditos de retrato",
    training: "Créditos de foto",
    received: "Recibidos",
  },
  entry: {
    signup: "Te damos la bienvenida a Retrato",
    grant: "Créditos recibidos",
    adjustment: "Corrección",
    purchase: "Créditos comprados",
    reversal: "Pago devuelto",
    reversalUndone: "El pago queda como estaba",
    training: "Tus fotos",
    trainingOf: "Fotos de {name}",
    generation: "Retrato",
    generationIn: "Retrato en {style}",
    openPhoto: "Abrir la foto: {entry}",
  },
  order: { portraits: "{count, plural, one {# retrato} other {# retratos}}" },
  history: "Historial",
  balanceAfter: "Saldo {count, number}",
  more: "Mostrar anteriores",
  loadingMore: "Cargando entradas anteriores",
  end: "Eso es todo.",
  empty: {
    title: "Aún no hay nada",
    all: "Cada crédito que recibas o uses aparecerá aquí, uno por línea.",
    filtered: "Todavía no hay entradas de este tipo.",
  },
} satisfies Translated<typeof en>;
