import type en from "../en/shell.ts";
import type { Translated } from "../translated.ts";

export default {
  nav: {
    label: "Principal",
    dashboard: "Inicio",
    generate: "Crear",
    gallery: "Galería",
    models: "Personas",
  },
  sidebar: {
    label: "Barra lateral",
    open: "Desplegar la barra lateral",
    close: "Plegar la barra lateral",
  },
  credits: {
    generation: "{count, plural, one {# crédito de retrato} other {# créditos de retrato}}",
    training: "{count, plural, one {# crédito de foto} other {# créditos de foto}}",
    available: "{portraits} y {photos} para gastar",
    withHeld:
      "{portraits} y {photos} para gastar, {held, number} reservados para el trabajo en curso",
    held: "{count, number} reservados",
    more: {
      none: {
        generation: "No te quedan créditos de retrato.",
        training: "No te quedan créditos de foto.",
      },
      missing: {
        generation:
          "{missing, plural, one {Falta # crédito de retrato.} other {Faltan # créditos de retrato.}}",
        training:
          "{missing, plural, one {Falta # crédito de foto.} other {Faltan # créditos de foto.}}",
      },
      returns:
        "{held, plural, one {Hay # reservado} other {Hay # reservados}} para el trabajo en curso; lo que no use vuelve.",
      buy: "Comprar créditos",
      ask: "Pide más a quien lleva este sitio. Lo que has creado sigue siendo tuyo.",
    },
  },
  work: {
    title: "En curso",
    short: "{done, number}/{total, number}",
    generating: "{done, number} de {total, number}",
    generatingLabel: "{done, number} de {total, number} retratos listos",
    training: "Cara nueva",
    trainingOne: "Conociendo a {name}",
    trainingLabel: "{count, plural, one {Conociendo una cara} other {Conociendo # caras}}",
  },
  account: {
    label: "Cuenta",
    settings: "Ajustes",
    credits: "Créditos",
    desk: "Mesa de control",
    signOut: "Cerrar sesión",
  },
  connection: {
    offline: "No tienes conexión. Puede que lo que ves no esté al día.",
    reconnecting: "Recuperando la conexión en directo…",
  },
  leaving: {
    keep: "Conservar",
    see: "Ver cuáles",
    portraits: {
      on:
        "{count, plural, one {# retrato se va} other {# retratos se van}} el {date}, como has elegido.",
      from:
        "{count, plural, one {# retrato se va} other {# retratos se van}} desde el {date}, como has elegido.",
      keep:
        "{count, plural, one {Conservar el retrato que se va} other {Conservar los # retratos que se van}}",
      kept:
        "{count, plural, one {El retrato se queda} other {Los retratos se quedan}} todo el tiempo otra vez.",
    },
    person: {
      on: "Las fotos de {name} se van el {date}, como has elegido.",
      keep: "Conservar las fotos de {name}",
      kept: "Las fotos de {name} se quedan todo el tiempo otra vez.",
    },
  },
} satisfies Translated<typeof en>;
