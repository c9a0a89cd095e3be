import type en from "../en/landing.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Retratos tuyos a partir de unas selfis",
  hero: {
    title: "Tú, con tu mejor luz",
    text:
      "Retrato convierte unas selfis en retratos que se parecen a ti. Estudio, calle, película o atardecer: tú eliges el estilo y tú decides qué se queda.",
    action: "Crear mis retratos",
    open: "Abrir mi estudio",
    free: "{count, number} créditos para empezar. Sin tarjeta.",
    selfie: "Tu selfi",
  },
  gallery: {
    label: "Retratos hechos con Retrato",
    one: "Retrato de estudio con luz suave",
    two: "Retrato al atardecer",
    three: "Retrato en blanco y negro",
    four: "Retrato en una calle con luces de neón",
    five: "Retrato en un jardín",
    selfie: "Una selfi: así empieza un modelo",
  },
  steps: {
    title: "Tres pasos, cosa de un minuto",
    one: {
      title: "Añade unas selfis",
      text:
        "Arrástralas o usa la cámara. Cada una se revisa al momento en tu dispositivo y, antes de salir de él, se borra dónde se hizo.",
    },
    two: {
      title: "Elige tus estilos",
      text:
        "De un estudio tranquilo a una noche de lluvia. Cambia gafas, pelo, fondo y formato, o déjalo todo como está.",
    },
    three: {
      title: "Quédate con los que te gusten",
      text:
        "Los retratos llegan uno a uno mientras miras. Descárgalos, marca favoritos, pide más como este.",
    },
  },
  price: {
    title: "Pagas por fotos, no por esperanzas",
    text:
      "Un crédito solo se cobra cuando la foto está guardada. Si una falla, su crédito vuelve solo.",
    portrait: "{count, plural, one {crédito} other {créditos}} por retrato",
    training: "{count, plural, one {crédito} other {créditos}} por foto de entrenamiento",
    welcome: "créditos al registrarte",
    example: "Tres fotos y doce retratos: {count, number} créditos.",
  },
  privacy: {
    title: "Tu cara es tuya",
    text: "En palabras sencillas, esto es lo que pasa con tus fotos.",
    one: {
      title: "Solo para tus retratos",
      text:
        "Tus selfis se guardan en privado y se envían a Google Gemini para hacer tus fotos, y para nada más. Le pedimos a Gemini que no las conserve.",
    },
    two: {
      title: "Nadie puede curiosear",
      text:
        "Las selfis solo se abren para ti. Los retratos terminados tienen direcciones que nadie puede adivinar y que ninguna lista muestra.",
    },
    three: {
      title: "Sin huella facial, nunca",
      text:
        "Las caras se comparan para revisar tus fotos y ver si un retrato se te parece. Solo guardamos dónde están la cara y los ojos en una foto, lo buena que es la foto y una puntuación de parecido: nada por lo que alguien pueda reconocerte.",
    },
    four: {
      title: "Borrado es borrado",
      text:
        "Elimina una foto, un modelo o tu cuenta y los archivos también se van. No se esconden: desaparecen.",
    },
  },
  farewell: {
    title: "Tu cuenta se ha eliminado.",
    text: "Tus archivos se están borrando. Cuídate.",
  },
  local: {
    title: "Este Retrato funciona en tu ordenador",
    text:
      "Las cuentas, las fotos y los retratos se quedan en esta máquina. Si no hay una clave de Gemini, un sustituto integrado hace las fotos, para probarlo todo sin coste.",
  },
  closing: {
    title: "Tu próxima foto podría ser tu favorita",
  },
  footer: {
    label: "Pie de página",
    made: "Hecho para caras, con cuidado.",
  },
} satisfies Translated<typeof en>;
