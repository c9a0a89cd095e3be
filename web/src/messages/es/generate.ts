import type { AspectRatio, ImageSize } from "@shared/options.ts";

import type en from "../en/generate.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Crear retratos",
  headline: "Nuevos retratos",
  model: {
    title: "Quién sale en la foto",
    add: "Añadir a otra persona",
    training: "{name}, conociendo la cara",
    waits: {
      title: "Estamos conociendo a {name}",
      text: "Elige y pide ya: los retratos empiezan solos en cuanto las fotos estén listas.",
    },
  },
  noModel: {
    none: {
      title: "Primero, tus fotos",
      text:
        "Para retratarte hay que conocer tu cara. Unas selfis y menos de un minuto, y podrás elegir estilos aquí.",
      action: "Añadir mis fotos",
    },
    failed: {
      title: "No hemos podido conocer a {name}",
      text: "Con otras fotos funcionará. Tus créditos han vuelto.",
      action: "Arreglar las fotos",
    },
    draft: {
      title: "Aún no conocemos a {name}",
      text: "Termina de añadir las fotos y podrás elegir estilos aquí.",
      action: "Terminar las fotos",
    },
  },
  styles: {
    title: "Estilos",
    count: "{count, number} de {max, number} elegidos",
    clear: "Quitar todos",
    search: "Buscar estilos",
    categories: "Categorías",
    category: {
      all: "Todos",
      own: "Míos",
      studio: "Estudio",
      business: "Profesional",
      outdoors: "Aire libre",
      city: "Ciudad",
      cinematic: "Cine",
      seasonal: "Estaciones",
      artistic: "Artístico",
    },
    noMatch: {
      title: "No hay ningún estilo así",
      text: "Prueba con otra palabra o míralos todos.",
      action: "Ver todos los estilos",
    },
    full: "{max, number} estilos a la vez. Quita uno para elegir otro.",
  },
  format: {
    title: "Retratos",
    variations: "Retratos por estilo",
    /** What a shape is for. */
    shapes: {
      "1:1": "LinkedIn, perfil",
      "3:4": "CV, retrato",
      "4:3": "Tableta, marco",
      "2:3": "Papel 10 × 15",
      "3:2": "Papel 15 × 10",
      "4:5": "Instagram",
      "5:4": "Papel 25 × 20",
      "9:16": "Historia, móvil",
      "16:9": "Diapositivas",
      "21:9": "Portada ancha",
    } satisfies Record<AspectRatio, string>,
    size: "Tamaño de cada retrato",
    /** What a size is for. */
    sizes: {
      "1K": "Pantallas, copias pequeñas",
      "2K": "Copias grandes, recortes",
    } satisfies Record<ImageSize, string>,
    price: "{size} · {count, plural, one {# crédito} other {# créditos}}",
    perStyle: "Un estilo sale a {count, plural, one {# crédito} other {# créditos}}.",
    moreShapes: "{count, plural, one {# forma más} other {# formas más}}",
  },
  details: {
    title: "Detalles",
    hint: "Déjalo todo como está y cada estilo decidirá.",
    scene: { title: "Fondo y acabado", kept: "Como en cada estilo" },
    person: { title: "Gafas, pelo y ropa", kept: "Como en tus fotos y el estilo" },
    replaces:
      "{styles, plural, =0 {Sustituye el escenario del estilo} =1 {Sustituye el escenario de tu estilo} other {Sustituye el escenario de los # estilos, así que sus retratos se parecen más}}.",
  },
  wish: {
    title: "¿Algo más?",
    label: "Tu deseo, para todos los retratos",
    example: "Una bufanda roja y lluvia en la ventana, detrás de mí",
    hint:
      "Di con tus palabras lo que te gustaría ver. Quién sale en el retrato no cambia: sigue siendo esta persona, y sola.",
    count: "{length, number} de {max, number}",
    tooLong: "{over, plural, one {Sobra # carácter} other {Sobran # caracteres}}.",
  },
  local: {
    title: "Dibujado en este ordenador",
    text:
      "Sin una clave de Gemini, un renderizador integrado te coloca en cada estilo. No puede quitar gafas ni cambiar el peinado o la ropa, ni seguir un deseo. Con una clave en el archivo .env los hace Gemini.",
  },
  spread: {
    count: "{count, number} de {max, number}",
    hint: "Los del propio estilo, si no eliges otros. Hasta {max, number}.",
    one: "Lo llevan todos los retratos. Si eliges varios, se turnan.",
    explained:
      "Se reparten entre los {variations, number} retratos de cada estilo: el número dice con cuál empieza.",
    unused:
      "Haces {variations, plural, one {# retrato} other {# retratos}} por estilo, así que solo se {variations, plural, one {usa el primero} other {usan los # primeros}}.",
  },
  kept: {
    title: "Guardamos lo que elegiste",
    text: "Aún no lo habías pedido: puedes seguir donde lo dejaste.",
    startAnew: "Empezar de cero",
  },
  like: {
    title: "Más como tu retrato",
    text: "Sus ajustes ya están puestos. Cambia lo que quieras.",
    styleRenewed: "Su estilo se ha renovado desde entonces y puede verse algo distinto.",
    styleGone: "Su estilo ya no se ofrece: elige otro.",
    changes: "Su luz o su expresión se cambió después: hazlo de nuevo con los nuevos.",
    drawnAnew: "Ahora dibuja otra versión de Gemini y puede verse algo distinto.",
    missing: {
      title: "Ese retrato ya no existe",
      text: "Sus ajustes se fueron con él, así que empiezas de cero.",
    },
  },
  order: {
    label: "Tu pedido",
    images: "{count, plural, one {# retrato} other {# retratos}}",
    credits: "{count, plural, one {# crédito} other {# créditos}}",
    left: "te quedan {count, number}",
    refund: "Solo pagas los retratos que llegan.",
    waits: "Empieza cuando tus fotos estén listas.",
    placed: {
      one: "{styles, plural, one {# estilo, {places}} other {# estilos, todos {places}}}",
      several: "{styles, plural, one {# estilo: {places}} other {# estilos, cada uno {places}}}",
    },
    remove: "Quitar {style}",
    submit: "{count, plural, =0 {Crear retratos} one {Crear # retrato} other {Crear # retratos}}",
    submitShort: "Crear",
    obstacle: {
      noModel: "Elige primero a una persona.",
      noStyle: "Elige al menos un estilo.",
      longWish: "Acorta tu deseo.",
      smaller: "Elige menos estilos o retratos.",
    },
  },
} satisfies Translated<typeof en>;
