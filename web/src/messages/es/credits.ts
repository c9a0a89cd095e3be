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
  figures: {
    title: "Lo que has hecho",
    none: "Cuando hayas hecho retratos, aquí se cuentan por estilo y mes.",
    made: "Hechos",
    kept: "Guardados",
    deleted: "Borrados",
    byStyle: "Por estilo",
    of:
      "{made, plural, =1 {{kept, plural, =1 {1, guardado} other {1, borrado}}} other {{made, number}, {kept, number} guardados}}",
    goneStyle: "Un estilo que ya no está",
    all: "Ver los {count, number}",
    fewer: "Ver menos",
    byMonth: "Créditos de retrato por mes",
    month: "Mes",
    used: "Usados",
    received: "Recibidos",
  },
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
