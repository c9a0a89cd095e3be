import type en from "../en/buying.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Comprar créditos",
  packs: "Qué créditos",
  pack: {
    generation: "{count, plural, one {# crédito de retrato} other {# créditos de retrato}}",
    training: "{count, plural, one {# crédito de foto} other {# créditos de foto}}",
  },
  left: "No se ha pagado nada. Puedes volver a elegir.",
  atOnce:
    "Quiero mis créditos de inmediato y sé que, en cuanto estén, pierdo el derecho a desistir de la compra en 14 días.",
  atOnceMissing: "Marca esto primero: los créditos se entregan de inmediato o no se entregan.",
  buy: "Comprar ahora por {price}",
  terms:
    "Impuestos incluidos. Pagas en Stripe, que envía el recibo por correo; nunca vemos tu tarjeta. Una sola vez, sin suscripción: consulta las <link>condiciones</link>.",
  purchase: {
    title: "Tu compra",
    waiting: "Esperando tu pago",
    waitingText: "Tarda un momento. Los créditos llegan solos.",
    late: "Tarda más de lo normal",
    lateText:
      "Si has pagado, no se pierde nada: los créditos llegan solos en menos de una hora, y no hace falta que esperes aquí.",
    bank: "Tu banco necesita tiempo",
    bankText:
      "Tus créditos llegan cuando haya pagado, quizá en unos días. No hace falta que esperes aquí.",
    paid: {
      generation:
        "{count, plural, one {# crédito de retrato ya es tuyo} other {# créditos de retrato ya son tuyos}}",
      training:
        "{count, plural, one {# crédito de foto ya es tuyo} other {# créditos de foto ya son tuyos}}",
    },
    paidText: "Has pagado {amount}. El recibo llega por correo.",
    withdrawn: {
      all: "Este pago se ha devuelto",
      part: "Parte de este pago se ha devuelto",
    },
    withdrawnText: "Se te han devuelto {amount}, y con ellos se han ido los créditos que pagaban.",
    failed: "No se ha pagado nada",
    failedText: "El pago no se terminó y no se ha cobrado nada.",
    again: "Elegir de nuevo",
    refused: "Estamos revisando este pago",
    refusedText:
      "Lo que se pagó no es lo que se pedía. No se ha perdido: quien lleva este sitio lo ve y lo resolverá.",
    credits: "A tus créditos",
    next: { generation: "Crear retratos", training: "Añadir fotos" },
  },
} satisfies Translated<typeof en>;
