import type en from "../en/tour.ts";
import type { Translated } from "../translated.ts";

export default {
  wall: {
    title: "Elige un estilo, o pruébalos todos",
    text:
      "Cada estilo hace {count, plural, one {un retrato} other {# retratos}}. Toca uno para empezar con él. Las imágenes de aquí se hicieron con IA.",
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
    portrait: "{count, plural, one {crédito de retrato} other {créditos de retrato}} por retrato",
    photo:
      "{count, plural, one {crédito de foto} other {créditos de foto}} por cada una de tus fotos",
    welcome: {
      generation:
        "{count, plural, one {crédito de retrato} other {créditos de retrato}} al registrarte",
      training: "{count, plural, one {crédito de foto} other {créditos de foto}} al registrarte",
    },
    example:
      "Tres fotos y doce retratos: {photos, number} créditos de foto y {portraits, number} créditos de retrato.",
  },
  privacy: {
    title: "Tu cara es tuya",
    text: "En palabras sencillas, esto es lo que pasa con tus fotos. <link>Todo el detalle</link>",
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
        "Elimina una foto, a una persona o tu cuenta y los archivos también se van. No se esconden: desaparecen.",
    },
  },
  questions: {
    title: "Lo que la gente pregunta",
    likeness: {
      question: "¿Se parecerán a mí?",
      answer:
        "La mayoría sí, y lo que más ayuda son buenas fotos: de tres a cinco, con luz de día, de tu cara y de cerca, sin filtros ni gafas de sol. Retrato te dice qué tal es cada foto antes de seguir y cuánto se te parece cada retrato.",
    },
    time: {
      question: "¿Cuánto tarda?",
      answer:
        "Conocer tu cara lleva segundos. Después los retratos llegan uno a uno, la mayoría en un minuto o dos. Mientras tanto puedes cerrar la página: te esperan en tu galería.",
    },
    failed: {
      question: "¿Y si un retrato falla o no me gusta?",
      answer:
        "El que falla no cuesta nada. De los cuatro retratos de un estilo te quedas con los que te gusten; uno que claramente no se te parece se puede repetir, una vez, gratis.",
    },
    use: {
      question: "¿Para qué puedo usarlos?",
      answer:
        "Para lo que quieras, también en el trabajo: LinkedIn, un currículum, tu web. Están hechos con IA y el archivo lo dice; donde la ley lo pida, dilo también junto a la imagen. No sirven para pasaportes.",
    },
    others: {
      question: "¿Puedo añadir fotos de otra persona?",
      answer: "De una persona adulta que lo haya aceptado y sepa para qué. Nunca de menores.",
    },
    free: {
      question: "¿Necesito una tarjeta?",
      answer:
        "No. La cuenta viene con {portraits, plural, one {# crédito de retrato} other {# créditos de retrato}} y {photos, plural, one {# crédito de foto} other {# créditos de foto}}: suficiente para verte en varios estilos.",
    },
  },
  local: {
    title: "Este Retrato funciona en tu ordenador",
    text:
      "Las cuentas, las fotos y los retratos se quedan en esta máquina. Si no hay una clave de Gemini, un sustituto integrado hace las fotos, para probarlo todo sin coste.",
  },
  closing: {
    title: "Tu próxima foto podría ser tu favorita",
  },
} satisfies Translated<typeof en>;
