import type en from "../en/settings.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Ajustes",
  profile: {
    title: "Tú",
    name: "Nombre",
    nameHint: "Así te saluda Retrato. Nadie más lo ve.",
    email: "Correo electrónico",
    tooLong: "Usa como máximo {count, number} caracteres.",
  },
  look: {
    title: "Idioma y apariencia",
  },
  sessions: {
    title: "Dispositivos",
    text:
      "¿Perdiste el móvil o usaste un ordenador que no es tuyo? Cierra todas las sesiones, esta también.",
    action: "Cerrar sesión en todas partes",
    confirmTitle: "¿Cerrar sesión en todos los dispositivos?",
    confirmText: "Tendrás que volver a iniciar sesión, también aquí. El trabajo en curso sigue.",
  },
  data: {
    title: "Tus datos",
    text:
      "Todo lo que Retrato tiene de ti en un archivo: retratos, fotos de entrenamiento y cada registro.",
    action: "Descargar mis datos",
    fileName: "Datos de Retrato",
    packing: "Empaquetando el archivo {done, number} de {total, number}",
    done: "Tus datos se han descargado.",
  },
  remove: {
    title: "Eliminar la cuenta",
    text: "Se borra todo y nadie puede recuperarlo.",
    action: "Eliminar mi cuenta",
    confirmTitle: "¿Eliminar tu cuenta para siempre?",
    listed: "Se elimina todo esto, archivos incluidos:",
    photos: "todos tus retratos y las fotos con las que entrenaste",
    models: "todos tus modelos",
    credits:
      "{count, plural, =0 {tu historial de créditos} one {# crédito y tu historial de créditos} other {# créditos y tu historial de créditos}}",
    login: "tu nombre, tu correo y tu acceso",
    running: "El trabajo en curso se detiene.",
    word: "eliminar",
    typed: "Escribe <b>{word}</b> para confirmar",
  },
} satisfies Translated<typeof en>;
