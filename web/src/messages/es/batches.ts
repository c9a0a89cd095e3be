import type en from "../en/batches.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Tus retratos",
  windowTitle: {
    open: "{done, number} de {total, number}",
    ended: "Tus retratos",
  },
  progress: "{done, number} de {total, number} listos",
  progressWithFailed:
    "{done, number} de {total, number} listos, {failed, plural, one {# no ha salido} other {# no han salido}}",
  status: {
    queued: "Esperando nuestro turno",
    training: "Empieza cuando tus fotos estén listas",
    working: "Calculando cuánto tarda…",
    seconds: "Quedan unos {count, number} s",
    minutes: "{count, plural, one {Queda cerca de # minuto} other {Quedan unos # minutos}}",
    overdue: "Tarda más que los anteriores",
    busy: "Gemini está ocupado, próximo intento en {seconds, number} s",
    busyUntil: "Gemini está ocupado, próximo intento {when}",
    closed: "Gemini vuelve a abrir {when}",
    suspended: "Primero tenemos que arreglar algo",
    nextTry: "Próximo intento en {seconds, number} s",
    completed: "Todos tus retratos están aquí",
    partial: "{count, plural, one {# retrato está aquí} other {# retratos están aquí}}",
    failed: "Esta vez, ningún retrato. Tus créditos han vuelto",
    cancelled: "Cancelado. Tus créditos han vuelto",
  },
  wish: "Tu deseo: «{wish}»",
  leave:
    "Puedes cerrar esto o marcharte: el trabajo sigue, y desde la barra de arriba se vuelve aquí.",
  wait: {
    busy: "Mientras esperamos no se cobra nada. Puedes irte: el trabajo sigue solo.",
    suspended: "Es culpa nuestra. No se pierde ni se cobra nada: tus retratos seguirán solos.",
  },
  open: "Toca un retrato para verlo en grande.",
  downloadAll: "{count, plural, one {Descargarlo} other {Descargar los #}}",
  tile: {
    open: "Abrir el retrato {variation, number}, {style}",
    favorite: {
      add: "Añadir a favoritos: retrato {variation, number}, {style}",
      remove: "Quitar de favoritos: retrato {variation, number}, {style}",
    },
    download: "Descargar el retrato {variation, number}, {style}",
    queued: "En espera",
    training: "Empieza cuando tus fotos estén listas",
    generating: "Haciéndose",
    cancelled: "Cancelado",
    returned: "Crédito devuelto",
    busy: "Gemini está ocupado",
    suspended: "Espera por nosotros",
    countdown: "próximo intento en {seconds, number} s",
    closed: "Gemini está cerrado",
    until: "próximo intento {when}",
    downloaded: "Descargado",
  },
  failures: {
    wish: "Lo más probable es que sea por tu deseo: pide otra vez con otras palabras o sin él.",
    title: "{count, plural, one {# retrato no ha salido} other {# retratos no han salido}}",
    returned: "{count, plural, one {Su crédito ha vuelto.} other {Han vuelto # créditos.}}",
    retry: "{count, plural, one {Intentarlo otra vez} other {Reintentar los #}}",
    retryCost: "Vuelve a usar {count, plural, one {# crédito} other {# créditos}}.",
    modelGone: "Se eliminó a la persona, así que no se pueden reintentar.",
  },
  refused: {
    text:
      "{count, plural, one {Gemini no acepta una de las fotos: {photos}. Los retratos se hacen sin ella. Con otra en su lugar pueden salir mejor.} other {Gemini no acepta algunas de las fotos: {photos}. Los retratos se hacen sin ellas. Con otras en su lugar pueden salir mejor.}}",
    photo: "la número {number, number} («{name}»)",
  },
  cancelled:
    "{count, plural, one {Se canceló # retrato; su crédito ha vuelto.} other {Se cancelaron # retratos; sus créditos han vuelto.}}",
  training: {
    text: "Aún estamos conociendo tus fotos. No se cobra nada hasta que hay un retrato.",
    title: "No se han podido usar tus fotos, así que no se ha hecho nada",
    next: "Todos los créditos han vuelto. Mira las fotos, corrige lo marcado y vuelve a pedirlo.",
    action: "Mirar las fotos",
  },
  cancel: {
    action: "Cancelar el resto",
    title: "¿Cancelar lo que no está terminado?",
    text:
      "{count, plural, one {# retrato no está terminado. Se deja, y lo que habría costado} other {# retratos no están terminados. Se dejan, y lo que habrían costado}} vuelve al instante. Lo que ya está aquí sigue siendo tuyo.",
    confirm: "Cancelar el resto",
    keep: "Seguir",
    rest: "Lo que se está haciendo ahora se termina: hoy ya has cancelado mucho de eso.",
  },
  gallery: "Abrir la galería",
  more: "Crear más",
} satisfies Translated<typeof en>;
