import type en from "../en/sharing.ts";
import type { Translated } from "../translated.ts";

export default {
  action: "Compartir un enlace",
  title: "{count, plural, one {Compartir este retrato} other {Compartir # retratos}}",
  text:
    "{count, plural, one {Quien tenga el enlace puede verlo, sin cuenta, y darle un corazón.} other {Quien tenga el enlace puede verlos, sin cuenta, y dar corazones a los mejores.}}",
  pictures: "Lo que se comparte",
  more: "+{count, number}",
  days: "Abierto durante",
  dayCount: "{count, plural, =1 {1 día} =7 {1 semana} other {{count, number} días}}",
  privacy:
    "Se muestran copias más pequeñas, sin tu nombre ni nada más tuyo. No cuesta nada y puedes retirarlo cuando quieras.",
  tooMany: {
    title: "En un enlace caben como mucho {max, number} retratos",
    text: "Selecciona menos o crea varios enlaces.",
  },
  make: "Crear el enlace",
  ready: {
    title: "Tu enlace está listo",
    text: "Está abierto hasta el {date}.",
    manage: "Los corazones, y la forma de retirarlo, están en <link>Enlaces compartidos</link>.",
  },
  link: {
    label: "Enlace",
    copy: "Copiar enlace",
    copied: "Copiado",
    send: "Enviar",
  },
  page: {
    title: "Enlaces compartidos",
    gallery: "Galería",
    loading: "Cargando tus enlaces",
    empty: {
      title: "No hay ningún enlace abierto",
      text:
        "Comparte algunos retratos de tu galería y pregunta cuál es el mejor. Sus corazones se cuentan aquí.",
      action: "Elegir retratos",
    },
    made: "Enlace del {date}",
    summary:
      "{count, plural, one {# retrato} other {# retratos}}, {hearts, plural, =0 {aún sin corazones} one {# corazón} other {# corazones}}",
    until: "Abierto hasta el {date}",
    tile: "Retrato {number, number}, {hearts, plural, one {# corazón} other {# corazones}}",
    states: { waiting: "Copiándose", failed: "No se pudo copiar y no se muestra" },
    noToken:
      "Este enlace sigue funcionando, pero no se puede volver a mostrar. Retíralo y crea uno nuevo.",
    revoke: {
      action: "Retirar",
      title: "¿Retirar este enlace?",
      text:
        "Nadie podrá abrirlo, y se borran las copias y los corazones que hay detrás. Tus retratos se quedan.",
    },
  },
} satisfies Translated<typeof en>;
