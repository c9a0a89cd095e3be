import type en from "../en/ownStyles.ts";
import type { Translated } from "../translated.ts";

export default {
  empty: {
    title: "Tu propio estilo",
    text:
      "Sube una imagen cuyo lugar y luz te gusten y tus retratos se harán allí. Las personas que salgan se ocultan y nunca se usan.",
  },
  full: "Tienes {max, number} estilos tuyos y no caben más. Elimina uno para añadir otro.",
  add: {
    open: "Añadir tu propio estilo",
    title: "Tu propio estilo",
    text:
      "Elige la imagen de un lugar, una habitación o un decorado. Tomamos su escenario y su luz; las personas que salgan se ocultan y nunca se usan.",
    choose: "Elegir una imagen",
    another: "Elegir otra",
    chosen: "La imagen que has elegido",
    action: "Añadir estilo",
  },
  name: {
    label: "Nombre",
    example: "La cocina de la abuela",
    tooLong: "Como mucho {count, number} caracteres, por favor.",
  },
  problems: {
    not_a_photo: "Esto no es una imagen. Elige un archivo JPEG, PNG, WebP o HEIC.",
    format_unknown_to_browser:
      "Este navegador no ha podido abrir la imagen. Comprueba tu conexión e inténtalo de nuevo, o guárdala como JPEG.",
    too_large: "El archivo pesa más de 50 MB. Elige una versión más pequeña.",
    unreadable: "El archivo está dañado y no se puede abrir. Elige otro.",
    too_small: "Demasiado pequeña: el lado corto necesita al menos 256 píxeles.",
  },
  preparing: {
    short: "La estamos mirando…",
    named: "Estamos mirando {name}.",
  },
  refused: {
    title: "{name} no se puede usar",
    another: "Elegir otra imagen",
    remove: "Quitar",
    reasons: {
      mostly_people:
        "Las personas ocupan casi toda la imagen. Sus caras se ocultan y queda muy poco: elige una que muestre más de un lugar.",
      photo_too_small: "Es demasiado pequeña: el lado corto necesita al menos 256 píxeles.",
      photo_too_large: "Tiene demasiados píxeles: elige una versión más pequeña.",
      photo_unreadable: "El archivo está dañado o no es una imagen: elige otro.",
      photo_missing: "La imagen no llegó: elígela de nuevo.",
      too_demanding: "Fue demasiado para nosotros: elige otra o una versión más pequeña.",
      internal: "Algo salió mal por nuestra parte: elígela de nuevo.",
    },
  },
  menu: {
    label: "Opciones de {name}",
    rename: "Cambiar el nombre",
    delete: "Eliminar",
  },
  rename: { title: "Cambia el nombre de tu estilo" },
  remove: {
    title: "¿Eliminar {name}?",
    text:
      "Se borra su imagen y se cancelan los retratos que aún la esperan; sus créditos vuelven. Los retratos terminados se quedan.",
    unused: "Se borra su imagen.",
    action: "Eliminar estilo",
    done: "{name} se ha eliminado.",
  },
} satisfies Translated<typeof en>;
