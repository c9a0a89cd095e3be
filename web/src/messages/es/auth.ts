import type en from "../en/auth.ts";
import type { Translated } from "../translated.ts";

export default {
  signIn: {
    title: "Hola de nuevo",
    text: "Entra en tu estudio.",
    submit: "Iniciar sesión",
    other: "¿Es tu primera vez? <link>Crea una cuenta</link>",
    forgot: "¿La olvidaste?",
  },
  signUp: {
    title: "Estás en tu casa",
    text:
      "{portraits, plural, one {# crédito de retrato} other {# créditos de retrato}} y {photos, plural, one {# crédito de foto} other {# créditos de foto}} para empezar, sin tarjeta.",
    submit: "Crear cuenta",
    other: "¿Ya tienes cuenta? <link>Inicia sesión</link>",
    consent:
      "Con una cuenta aceptas las <terms>condiciones</terms>. Tus fotos solo se usan para hacer tus retratos y puedes borrarlo todo cuando quieras: <privacy>privacidad</privacy>.",
  },
  forgotPassword: {
    title: "¿Olvidaste tu contraseña?",
    text: "Dinos tu correo y te enviamos un código para elegir una nueva.",
    submit: "Enviarme el código",
    back: "Volver a <link>iniciar sesión</link>",
  },
  newPassword: {
    title: "Elige una contraseña nueva",
    text: "A partir de ahora entras con esta.",
    submit: "Guardar contraseña",
    done: "Tu nueva contraseña está guardada",
  },
  callback: {
    title: "Iniciando sesión",
  },
  mailSent: {
    title: "Mira tu correo",
    confirm:
      "Hemos enviado un código a <b>{email}</b>. Escríbelo aquí, o abre el enlace que va con él.",
    reset:
      "Si existe una cuenta para <b>{email}</b>, va en camino un código para elegir una contraseña nueva. Escríbelo aquí, o abre el enlace que va con él.",
    again: "¿No llega? Mira en la carpeta de spam o <button>envíalo otra vez</button>.",
    resent: "Enviado de nuevo",
    other: "Usar otra dirección",
  },
  code: {
    label: "Código del correo",
    submit: "Continuar",
    incomplete: "Escribe todas las cifras del código.",
    wrong: "Este código no es correcto, ha caducado o ya se usó. Usa el del último correo.",
    for: "Para <b>{email}</b>.",
    again: "¿Sin código, o con uno antiguo? <link>Pide uno nuevo</link>.",
    signup: { title: "Confirma tu dirección" },
    recovery: { title: "Elige una contraseña nueva" },
    email_change: { title: "Confirma tu dirección" },
  },
  halfConfirmed: {
    title: "Falta un código",
    text: "Esta dirección está confirmada. Escribe ahora el código que enviamos a la otra.",
  },
  linkFailed: {
    signIn: "Inicia sesión. Si aún falta confirmar tu correo, allí puedes pedir un enlace nuevo.",
    newLink: "Pedir un enlace nuevo",
  },
  email: "Correo electrónico",
  password: "Contraseña",
  newPasswordLabel: "Contraseña nueva",
  showPassword: "Mostrar la contraseña",
  hidePassword: "Ocultar la contraseña",
  passwordHint: "Al menos {count, number} caracteres.",
  google: "Continuar con Google",
  or: "o",
  insideApp: {
    title: "Google no permite entrar desde otras aplicaciones",
    text:
      "Abre esta página en tu navegador: desde aquí o desde el menú de la aplicación. O sigue con tu correo electrónico.",
    open: "Abrir en el navegador",
    copy: "Copiar el enlace",
    copied: "Enlace copiado",
  },
  required: {
    email: "Escribe tu correo electrónico.",
    password: "Escribe tu contraseña.",
  },
  invalidEmail: "Esto no parece una dirección de correo.",
  shortPassword: "Usa al menos {count, number} caracteres.",
  signedOut: {
    title: "Se ha cerrado tu sesión",
    text: "Inicia sesión y volverás donde estabas.",
  },
} satisfies Translated<typeof en>;
