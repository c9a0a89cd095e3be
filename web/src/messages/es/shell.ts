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
    short: "{count, plural, one {# crédito} other {# créditos}}",
    available: "{count, plural, one {# crédito disponible} other {# créditos disponibles}}",
    withHeld:
      "{count, plural, one {# crédito disponible} other {# créditos disponibles}}, {held, number} reservados para el trabajo en curso",
    held: "{count, number} reservados",
    more: {
      none: "No te quedan créditos.",
      missing: "{missing, plural, one {Falta # crédito.} other {Faltan # créditos.}}",
      returns:
        "{held, plural, one {Hay # reservado} other {Hay # reservados}} para el trabajo en curso; lo que no use vuelve.",
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
    signOut: "Cerrar sesión",
  },
  connection: {
    offline: "No tienes conexión. Puede que lo que ves no esté al día.",
    reconnecting: "Recuperando la conexión en directo…",
  },
} satisfies Translated<typeof en>;
