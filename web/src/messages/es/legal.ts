import type en from "../en/legal.ts";
import type { Translated } from "../translated.ts";

export default {
  updated: "Último cambio: {date}",
  operator: "quien gestiona este sitio",
  contact: {
    title: "Quién está detrás",
    known: "<b>{operator}</b> gestiona este Retrato. Escribe a <link>{contact}</link>.",
    noAddress: "<b>{operator}</b> gestiona este Retrato.",
    noName: "Escribe a <link>{contact}</link> para hablar con quien gestiona este sitio.",
    unknown: "Este Retrato lo gestiona quien te dio su dirección; pregúntale.",
  },
  terms: {
    title: "Condiciones",
    lead: "Las reglas entre tú y {operator}, en palabras sencillas.",
    what: {
      title: "Qué recibes",
      text:
        "Añades fotos de una persona y eliges estilos; Retrato hace retratos con ellas mediante IA. Son imágenes de lo que podría ser, no fotografías de lo que fue. Buscamos el parecido y lo comprobamos, pero nadie puede prometer que cada retrato se parezca a la persona.",
    },
    photos: {
      title: "De quién pueden ser las fotos",
      text:
        "Tuyas, o de una persona adulta que lo haya aceptado antes y sepa para qué. Necesitas tener derecho a usar cada foto. No se permiten fotos de menores ni de quien no lo haya aceptado.",
    },
    rules: {
      title: "Qué no se permite",
      text:
        "Imágenes que hagan pasar a alguien por otra persona, que engañen, acosen o humillen, con contenido sexual o contrarias a la ley. Los retratos no sirven para documentos de identidad cuando se exige una fotografía sin alterar. No intentes saltarte los límites ni acceder a datos de otras personas o al propio servicio.",
    },
    credits: {
      title: "Créditos",
      text:
        "Lo que cuesta cada cosa en créditos se ve antes de pedirla. Los créditos de retrato pagan retratos; los de foto, conocer una cara. Un crédito se cobra cuando eso está hecho; lo que falla o se cancela devuelve sus créditos solo. Los créditos son de tu cuenta, no se pueden ceder y no tienen valor en dinero, salvo que la ley diga otra cosa.",
    },
    buying: {
      title: "Comprar créditos",
      text:
        "Donde se venden créditos, los precios incluyen los impuestos y cada compra se hace una sola vez: no hay suscripción. Pagas en Stripe. En la Unión Europea, quien consume puede desistir de una compra en 14 días; como los créditos se entregan de inmediato, antes de comprar se te pide aceptar que ese derecho termina con la entrega. Si se devuelve un pago, también en parte, se van con él los créditos que pagaba.",
    },
    portraits: {
      title: "Tus retratos",
      text:
        "Puedes usarlos como quieras, también en el trabajo. Donde la ley lo pida, di que se hicieron con IA: en la Unión Europea vale para imágenes realistas de personas que publiques.",
    },
    availability: {
      title: "Cuando algo no funciona",
      text:
        "Retrato depende de servicios de otros y puede ir lento, cambiar o pararse. Guarda copias de los retratos que te importen. Respondemos de los daños como dice la ley; nada de esto te quita los derechos que la ley te da como consumidor.",
    },
    end: {
      title: "Irse",
      text:
        "Puedes eliminar tu cuenta cuando quieras, en Ajustes. Tus fotos, tus retratos y los créditos que queden se van con ella. Las cuentas que incumplan estas reglas pueden cerrarse.",
    },
    changes: {
      title: "Cambios",
      text:
        "La fecha de arriba dice cuándo cambió esta página. Lo que te importe se anuncia antes de que valga.",
    },
  },
  privacy: {
    title: "Privacidad",
    lead: "Qué hace {operator} con tus fotos y tus datos, y qué no.",
    photos: {
      title: "Tus fotos",
      text:
        "Primero se miran en tu propio dispositivo, y antes de salir de él se borra dónde se hicieron. Se guardan en privado: solo tú puedes abrirlas. Para hacer retratos se envían a Google Gemini, para nada más, con la petición de no conservarlas. No entrenamos ninguna IA general con ellas.",
    },
    faces: {
      title: "Caras",
      text:
        "Las caras se comparan para revisar tus fotos y ver si un retrato se parece a su persona. Es con tu consentimiento: lo das al añadir a una persona y lo retiras al eliminarla. Se guarda dónde están la cara y los ojos en una foto, lo buena que es la foto y una puntuación de parecido; ninguna huella facial que permita reconocer a nadie.",
    },
    portraits: {
      title: "Tus retratos",
      text:
        "Cada uno tiene una dirección que nadie puede adivinar y que ninguna lista muestra. Quien la reciba de ti puede abrirlo, hasta que elimines el retrato.",
    },
    shares: {
      title: "Lo que compartes",
      text:
        "Un enlace que creas muestra copias más pequeñas de los retratos que eliges a quien lo tenga, sin tu nombre, hasta su fecha o hasta que lo retires; entonces las copias se borran. De los visitantes contamos corazones, con un número que sortea su navegador, y durante uno o dos minutos cuántas veces preguntan.",
    },
    data: {
      title: "Qué más se guarda",
      text:
        "Tu correo, y el nombre y la imagen que pongas o que lleguen al entrar con Google; tu contraseña, solo de una forma que nadie puede leer; lo que dices de una persona; lo que pediste, con sus opciones; cada movimiento de créditos; para los avisos tu idioma, dónde recibe mensajes tu navegador y, durante treinta días, que salió uno; y registros técnicos que mantienen el servicio en marcha y seguro. Necesitamos todo esto para hacer lo que pides.",
    },
    recipients: {
      title: "Quién más recibe algo",
      text:
        "Supabase, donde se guarda todo; Google, que dibuja los retratos y te da acceso si así lo eliges. Ambos actúan por encargo nuestro. Si compras créditos, Stripe cobra y envía el recibo: conoce tu correo y con qué pagas, que nosotros nunca vemos. Si te escribimos cuando algo está listo, un servicio de correo lleva el mensaje, y quien hace tu navegador lleva los avisos a tu dispositivo, sin poder leerlos; no llevan retratos, salvo que los pidas en los correos. No hay publicidad ni seguimiento, y no se vende nada.",
    },
    device: {
      title: "En tu dispositivo",
      text:
        "Retrato no pone cookies. Tu navegador recuerda que has entrado, tu idioma y apariencia, y lo que has empezado.",
    },
    duration: {
      title: "Cuánto tiempo",
      text:
        "Hasta que lo elimines. Una foto, un retrato, una persona o la cuenta entera: los archivos se borran en minutos; las copias en cachés y copias de seguridad terminan poco después. Las fotos subidas que nada usa se borran al cabo de un día. Lo pagado queda en nuestras cuentas el tiempo que pida la ley, sin tu nombre.",
    },
    rights: {
      title: "Tus derechos",
      text:
        "En Ajustes puedes cambiar tus datos, descargarlos todos y eliminarlos. También puedes preguntarnos qué tenemos, pedir que se corrija, oponerte a su uso y reclamar ante tu autoridad de protección de datos.",
    },
  },
} satisfies Translated<typeof en>;
