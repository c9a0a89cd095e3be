import type en from "../en/credits.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Créditos",
  available: "Disponibles",
  availableHint: "Lo que puedes gastar ahora.",
  held: "Reservados",
  heldHint: "Apartados para el trabajo en curso. Lo que falla vuelve.",
  balance: "Saldo",
  balanceHint: "Disponibles y reservados juntos.",
  filter: {
    label: "Mostrar",
    all: "Todo",
    portraits: "Retratos",
    training: "Tus fotos",
    received: "Recibidos",
  },
  entry: {
    signup: "Te damos la bienvenida a Retrato",
    grant: "Créditos recibidos",
    adjustment: "Corrección",
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
