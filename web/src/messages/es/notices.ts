import type en from "../en/notices.ts";
import type { Translated } from "../translated.ts";

export default {
  stop: {
    title: "Correos de Retrato",
    asking: {
      title: "¿No más correos?",
      text:
        "No volveremos a escribirte cuando algo esté listo. Los retratos y la cuenta se quedan.",
    },
    stopped: {
      title: "No más correos",
      text:
        "A partir de ahora no escribimos cuando algo esté listo. Puedes cambiarlo en los ajustes.",
    },
    unknown: {
      title: "Este enlace no hace nada",
      text: "No está completo o es muy antiguo. Los correos se desactivan en los ajustes.",
    },
    action: "Desactivar estos correos",
    settings: "A los ajustes",
  },
  offer: {
    ask: "No hace falta que esperes aquí. ¿Te avisamos en este dispositivo cuando esté listo?",
    byMail: "No hace falta que esperes aquí: si te vas, te escribimos cuando esté listo.",
    onDevice: "No hace falta que esperes aquí: si te vas, te avisamos en este dispositivo.",
    turnOn: "Avísame cuando esté listo",
    no: "No, gracias",
  },
  settings: {
    title: "Cuando algo está listo",
    text: "Te avisamos cuando tus retratos están listos, o conocemos una cara, y no estás aquí.",
    mail: {
      title: "Correo",
      send: "Escribir a {email}",
      hint: "Una vez por pedido, y solo si llevas un minuto sin estar aquí.",
      picture: "Con un retrato pequeño",
      pictureHint:
        "Pasa por el servicio de correo y por tu buzón. Sin él decimos con palabras qué está listo.",
      none: "Este Retrato no envía correos, o tu dirección aún no está confirmada.",
    },
    device: {
      title: "En este dispositivo",
      states: {
        unsupported: "Este navegador no puede mostrar avisos nuestros.",
        home_screen:
          "En un iPhone o iPad funciona desde la pantalla de inicio: toca Compartir, luego «Añadir a pantalla de inicio», y abre Retrato desde ahí.",
        denied:
          "A este navegador se le dijo que no muestre avisos de Retrato. Permítelos en sus ajustes para este sitio y vuelve.",
        off: "No se muestra nada en este dispositivo. Tu navegador te preguntará una vez.",
        on: "Te avisamos aquí, también con Retrato cerrado.",
      },
      turnOn: "Avísame en este dispositivo",
      turnOff: "Desactivar en este dispositivo",
      turnOffEverywhere:
        "{count, plural, one {Desactivar también en otro dispositivo} other {Desactivar también en otros # dispositivos}}",
    },
    stored:
      "Para ello guardamos tu idioma, dónde recibe mensajes tu navegador y, durante treinta días, que salió un mensaje.",
  },
} as const satisfies Translated<typeof en>;
