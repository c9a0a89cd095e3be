import type en from "../en/settings.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Ajustes",
  picture: {
    title: "Foto",
    hint: "JPEG, PNG, WebP o HEIC. Nadie más la ve.",
    choose: "Elegir",
    chooseLabel: "Elegir una foto",
    replace: "Cambiar",
    replaceLabel: "Cambiar la foto",
    remove: "Quitar",
    removeLabel: "Quitar la foto",
    dropHere: "Suéltala para que sea tu foto",
    saving: "Guardando tu foto",
    saved: "Tu foto está guardada",
    refused: "Esto no puede ser tu foto",
    problems: {
      not_a_photo: "El archivo no es una foto. Elige un JPEG, PNG, WebP o HEIC.",
      format_unknown_to_browser:
        "Este navegador no ha podido abrir la foto. Revisa tu conexión e inténtalo de nuevo, o guárdala como JPEG.",
      too_large: "El archivo supera los 50 MB. Elige una versión más pequeña.",
      unreadable: "El archivo está dañado y no se puede abrir. Elige otro.",
      too_small: "Demasiado pequeña: el lado corto necesita al menos 64 píxeles.",
    },
    confirmTitle: "¿Quitar tu foto?",
    confirmText: "Su archivo se borra. En su lugar se ven tus iniciales.",
  },
  profile: {
    title: "Tú",
    name: "Nombre",
    nameHint: "Así te saluda Retrato. Nadie más lo ve.",
    tooLong: "Usa como máximo {count, number} caracteres.",
  },
  signIn: {
    title: "Inicio de sesión",
    change: "Cambiar",
    email: {
      label: "Correo electrónico",
      change: "Cambiar el correo electrónico",
      text:
        "Enviamos un código a las dos direcciones. La nueva vale cuando hayas escrito aquí los dos códigos.",
      new: "Correo electrónico nuevo",
      same: "Esta ya es tu dirección.",
      submit: "Enviar los códigos",
      pending: {
        title: "Falta confirmar {email}",
        text: "Escribe los dos códigos que enviamos. Hasta entonces vale {email}.",
        code: "Código enviado a {email}",
        confirmed: "{email} está confirmada. Falta el otro código.",
        again: "¿No llega? Mira en las carpetas de spam o <button>envía otra vez los dos</button>.",
        resent: "Enviados de nuevo: desde ahora solo valen los códigos nuevos.",
        done: "Tu correo nuevo ya vale",
      },
    },
    password: {
      label: "Contraseña",
      isSet: "Definida",
      isNone: "Ninguna: entras con Google",
      change: "Cambiar la contraseña",
      set: "Crear una contraseña",
      setShort: "Crear",
      text: "Tus otros dispositivos tendrán que volver a iniciar sesión.",
      current: "Contraseña actual",
      new: "Contraseña nueva",
      submit: "Guardar contraseña",
      done: "Tu contraseña nueva está guardada",
      othersOut: "Se ha cerrado la sesión en tus otros dispositivos.",
    },
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
  retention: {
    title: "Cuánto tiempo se conserva",
    text:
      "Lo que vence se borra para siempre, archivos incluidos. Te avisamos al menos una semana antes.",
    portraits: "Retratos",
    portraitsHint:
      "Desde que se hace cada uno, todas sus versiones juntas. Los favoritos se quedan, y también lo que muestra un enlace compartido.",
    photos: "Fotos que añadiste",
    photosHint:
      "Desde la última vez que añadiste fotos de una persona o pediste retratos suyos. Con las fotos se va la persona.",
    saved: "Guardado",
    periods: {
      seven_days: "7 días",
      thirty_days: "30 días",
      one_year: "Un año",
      until_deleted: "Hasta que yo lo borre",
    },
    confirm: {
      title: "¿Conservar menos tiempo?",
      text: "En los próximos siete días no se va nada.",
      action: "Sí, hazlo así",
      portraits: "Los retratos se van pasado este tiempo: {period}.",
      portraitsFirst:
        "{count, plural, one {# retrato que tienes se va} other {# retratos que tienes se van}} el {date}, si no los conservas.",
      stay: "Los favoritos y los retratos de un enlace compartido se quedan.",
      photos:
        "Las fotos de una persona se van pasado este tiempo: {period}, si mientras no añades ni pides nada.",
      person:
        "Con sus fotos se van los recortes de los que salen los retratos, y la persona: para retratos nuevos habría que añadir fotos otra vez, al precio de siempre. Los retratos terminados se quedan.",
      peopleFirst:
        "{count, plural, one {Las fotos de # persona se van} other {Las fotos de # personas se van}} desde el {date}, si no las conservas.",
      none: "Nada de lo que tienes ahora es tan antiguo.",
    },
  },
  data: {
    title: "Tus datos",
    text:
      "Todo lo que Retrato tiene de ti en un archivo: retratos, las fotos que añadiste, tus propios estilos, tu foto y cada registro. De tu cara guardamos su lugar en cada foto y puntuaciones, nunca una huella facial.",
    action: "Descargar mis datos",
    fileName: "Datos de Retrato",
    packing: "Empaquetando el archivo {done, number} de {total, number}",
    done: "Tus datos se han descargado.",
  },
  receipts: {
    title: "Comprobantes",
    text:
      "De lo que eliminaste en los últimos 90 días: qué se borró y cuándo desapareció cada archivo.",
    model: "Una persona, eliminada el {date}",
    account: "Una cuenta, eliminada el {date}",
    done:
      "{count, plural, =0 {Sin archivos} one {# archivo, borrado} other {# archivos, todos borrados}}",
    going: "{removed, number} de {files, number} archivos borrados",
  },
  remove: {
    title: "Eliminar la cuenta",
    text: "Se borra todo y nadie puede recuperarlo.",
    action: "Eliminar mi cuenta",
    confirmTitle: "¿Eliminar tu cuenta para siempre?",
    listed: "Se elimina todo esto, archivos incluidos:",
    photos: "todos tus retratos y las fotos que añadiste",
    models: "todas las personas que añadiste",
    credits: {
      generation: "{count, plural, one {# crédito de retrato} other {# créditos de retrato}}",
      training: "{count, plural, one {# crédito de foto} other {# créditos de foto}}",
    },
    history: "tu historial de créditos",
    login: "tu nombre, tu foto, tu correo y tu acceso",
    running: "El trabajo en curso se detiene.",
    receipt: "Un comprobante dice cuándo desaparece cada archivo. Al final te damos su dirección.",
    word: "eliminar",
    typed: "Escribe <b>{word}</b> para confirmar",
  },
} satisfies Translated<typeof en>;
