import type en from "../en/common.ts";
import type { Translated } from "../translated.ts";

export default {
  appName: "Retrato",
  needsJavaScript: "Retrato necesita JavaScript.",
  loadFailed: "Retrato no se pudo cargar. Recarga la página.",
  pageTitle: "{page} · Retrato",
  skipToContent: "Saltar al contenido",
  loading: "Cargando",
  retry: "Reintentar",
  reload: "Recargar la página",
  cancel: "Cancelar",
  save: "Guardar",
  saved: "Guardado",
  saving: {
    ready: "Tu archivo está listo",
    partReady: "La parte {number, number} de {total, number} está lista",
    part: "{name}, parte {number, number} de {total, number}",
  },
  close: "Cerrar",
  dismiss: "Descartar",
  notifications: "Avisos",
  back: "Volver",
  home: "Ir al inicio",
  signIn: "Iniciar sesión",
  signUp: "Crear cuenta",
  open: "Abrir Retrato",
  legal: "Legal",
  terms: "Condiciones",
  privacy: "Privacidad",
  madeWithCare: "Hecho para caras, con cuidado.",
  language: "Idioma",
  theme: "Apariencia",
  themes: { system: "Sistema", light: "Claro", dark: "Oscuro" },
  credits: "{count, plural, one {# crédito} other {# créditos}}",
  when: {
    today: "{hour, plural, =1 {a la} other {a las}} {time}",
    tomorrow: "mañana {hour, plural, =1 {a la} other {a las}} {time}",
    later: "el {day} {hour, plural, =1 {a la} other {a las}} {time}",
  },
  closed: {
    title: "Gemini vuelve a abrir {when}",
    text: "El límite de imágenes nuevas de hoy se ha agotado. Ya puedes elegir y pedir.",
    question:
      "El límite de imágenes nuevas de hoy se ha agotado. Si pides ahora, tus retratos empiezan solos {when}. Mientras tanto puedes irte, y no se cobra nada hasta que hay un retrato.",
    wait: "Pedir y esperar",
    tell: "Avísame cuando abra",
    told: "Te avisaremos cuando Gemini vuelva a abrir.",
    notNow: "Ahora no",
  },
  notFound: {
    title: "Aquí no hay nada",
    text:
      "Esta dirección no lleva a ningún sitio. Puede que el enlace sea antiguo o que su contenido se haya eliminado.",
  },
  pageWaits: {
    offline: {
      title: "No tienes conexión",
      text: "Esta página no se había abierto antes. Aparecerá en cuanto vuelva la conexión.",
    },
    unreachable: {
      title: "No se puede acceder a Retrato",
      text: "Seguimos intentándolo, y esta página aparecerá en cuanto haya respuesta.",
    },
  },
  pageError: {
    title: "Esta página ha tropezado",
    text: "Algo ha fallado en la pantalla. Tus fotos y tus créditos están a salvo.",
  },
} satisfies Translated<typeof en>;
