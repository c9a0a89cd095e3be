import type en from "../en/errors.ts";
import type { Translated } from "../translated.ts";

export default {
  not_authenticated: {
    title: "Has cerrado la sesión",
    next: "Inicia sesión de nuevo para continuar.",
  },
  insufficient_credits: {
    title: "No tienes suficientes créditos de retrato",
    next: "Elige menos estilos o retratos. Si hay trabajo en curso, lo que no use vuelve.",
  },
  insufficient_training_credits: {
    title: "No tienes suficientes créditos de foto",
    next: "Usa menos fotos. Si hay trabajo en curso, lo que no use vuelve.",
  },
  model_not_found: {
    title: "Esta persona no está aquí",
    next: "Puede que se haya eliminado. Elige a otra.",
  },
  batch_not_found: {
    title: "Estos retratos no existen",
    next: "Puede que se hayan eliminado. Tus retratos terminados están en la galería.",
  },
  photo_not_found: {
    title: "Este retrato no existe",
    next: "Puede que se haya eliminado. Tus otros retratos están en la galería.",
  },
  user_not_found: {
    title: "Esta cuenta ya no existe",
    next: "Cierra la sesión y, si quieres, crea una cuenta nueva.",
  },
  operators_only: {
    title: "Esto es para operadores",
    next: "Entra con la cuenta de un operador.",
  },
  batch_is_over: {
    title: "Este pedido ya terminó",
    next: "No le queda nada pendiente.",
  },
  batch_waits_for_training: {
    title: "Este pedido espera a una cara nueva",
    next: "Empieza o termina con ella.",
  },
  training_is_over: {
    title: "Esta cara ya no se está aprendiendo",
    next: "Ya no queda nada abierto.",
  },
  invalid_pack: {
    title: "Un paquete así no se puede vender",
    next: "Un valor se sale de sus límites. No se cambió nada.",
  },
  gemini_model_not_found: {
    title: "No existe ese Gemini",
    next: "Recarga la página para ver cuáles hay.",
  },
  gemini_model_disabled: {
    title: "Está apagado",
    next: "Elige uno que esté en marcha.",
  },
  credits_are_held: {
    title: "Esos créditos están reservados para trabajo en curso",
    next: "Quita menos, o espera a que termine.",
  },
  setting_not_found: {
    title: "No existe ese ajuste",
    next: "Recarga la página para ver cuáles hay.",
  },
  setting_changed: {
    title: "Alguien acaba de cambiar este ajuste",
    next: "Mira su valor actual y cámbialo de nuevo.",
  },
  invalid_setting: {
    title: "Este valor no es posible",
    next: "No encaja con su tipo o sus límites. No ha cambiado nada.",
  },
  model_not_editable: {
    title: "Ahora no se pueden cambiar las fotos de esta persona",
    next: "Espera a que las hayamos mirado o añade a otra persona.",
  },
  model_not_ready: {
    title: "Aún no conocemos a esta persona",
    next: "Espera a que hayamos mirado las fotos o elige a otra.",
  },
  nothing_to_train: {
    title: "No hay ninguna foto nueva",
    next: "Añade antes una foto. Las que ya conocemos no cuestan nada más.",
  },
  last_trained_photo: {
    title: "Esta es la última foto en uso",
    next: "Añade otra y empieza; después podrás quitar esta.",
  },
  batch_id_taken: {
    title: "Este pedido ya se hizo",
    next: "Recarga la página y vuelve a pedir tus retratos.",
  },
  nothing_to_retry: {
    title: "No hay nada que reintentar",
    next: "Ningún retrato de aquí ha fallado.",
  },
  provider_closed: {
    title: "Gemini no acepta más imágenes hoy",
    next: "Vuelve a abrir {when}. No se ha cobrado nada.",
  },
  no_free_retry: {
    title: "Este retrato no tiene otro intento gratis",
    next: "Ya lo tuvo, o se parece a ti. Puedes pedir más como él.",
  },
  training_images_required: {
    title: "Faltan fotos",
    next: "Añade entre 1 y 5 fotos tuyas y empieza de nuevo.",
  },
  training_image_not_uploaded: {
    title: "Una foto no ha llegado",
    next: "Súbela otra vez y vuelve a empezar.",
  },
  consent_required: {
    title: "Falta tu confirmación",
    next:
      "Confirma que en las fotos sales tú, o una persona adulta que está de acuerdo, y empieza de nuevo.",
  },
  consent_unknown: {
    title: "Lo que confirmaste tiene un texto nuevo",
    next: "Recarga la página, léelo y confírmalo otra vez.",
  },
  batch_id_required: {
    title: "El pedido estaba incompleto",
    next: "Recarga la página e inténtalo de nuevo.",
  },
  styles_required: {
    title: "No has elegido ningún estilo",
    next: "Elige al menos uno.",
  },
  too_many_styles: {
    title: "Demasiados estilos a la vez",
    next: "Elige menos; después siempre puedes crear más.",
  },
  duplicate_styles: {
    title: "Un estilo está elegido dos veces",
    next: "Elige cada estilo una sola vez.",
  },
  unknown_style: {
    title: "Un estilo ya no está disponible",
    next: "Recarga la página para ver los estilos de hoy.",
  },
  invalid_variations: {
    title: "Ese número de retratos por estilo no es posible",
    next: "Elige entre 1 y 4.",
  },
  too_many_options: {
    title: "Demasiadas opciones elegidas",
    next: "Elige menos fondos y acabados.",
  },
  invalid_edit: {
    title: "Este cambio no es posible",
    next: "Elige otro.",
  },
  wish_too_long: {
    title: "Tu deseo es demasiado largo",
    next: "Dilo en 200 caracteres como máximo.",
  },
  unsupported_image_size: {
    title: "Este tamaño no está disponible",
    next: "Elige otro tamaño.",
  },
  unsupported_aspect_ratio: {
    title: "Este formato no está disponible",
    next: "Elige otra proporción.",
  },
  invalid_input: {
    title: "Algo de tu pedido no se ha entendido",
    next: "Recarga la página y vuelve a elegir. No se ha cobrado nada.",
  },
  too_many_training_images: {
    title: "Son más fotos de las que caben",
    next: "Quita algunas y vuelve a empezar.",
  },
  too_many_open_images: {
    title: "Ya tienes muchos retratos en marcha",
    next: "Espera a que terminen algunos o pide menos.",
  },
  too_many_discards: {
    title: "Has cancelado mucho de lo que se estaba haciendo",
    next: "Lo que se está haciendo ahora se termina y es tuyo. Mañana podrás volver a cancelar.",
  },
  too_many_models: {
    title: "No caben más personas",
    next: "Elimina a una que ya no necesites y añade después a la nueva.",
  },
  too_many_shares: {
    title: "No caben más enlaces",
    next: "Retira uno en Enlaces compartidos y crea después el nuevo.",
  },
  receipt_exists: {
    title: "Este comprobante es de otra cosa",
    next: "Recarga la página e inténtalo de nuevo.",
  },
  share_exists: {
    title: "Este enlace ya se había creado",
    next: "Cierra esta ventana y comparte otra vez.",
  },
  too_many_own_styles: {
    title: "No caben más estilos tuyos",
    next: "Borra alguno que ya no necesites y añade el nuevo.",
  },
  style_not_found: {
    title: "Este estilo no existe",
    next: "Puede que se haya borrado. Tus retratos están en la galería.",
  },
  style_deleted: {
    title: "Has borrado este estilo",
    next: "Ya no se puede hacer nada más con él. Pide retratos en otro.",
  },
  style_id_required: {
    title: "La petición estaba incompleta",
    next: "Recarga la página e inténtalo de nuevo.",
  },
  style_id_taken: {
    title: "Esta petición ya se usó",
    next: "Recarga la página y añade tu estilo de nuevo.",
  },
  style_image_not_uploaded: {
    title: "La imagen no llegó",
    next: "Elígela de nuevo.",
  },
  style_image_in_use: {
    title: "Esta imagen ya es un estilo",
    next: "Elige otra.",
  },
  invalid_style_name: {
    title: "Este nombre no sirve",
    next: "Usa entre 1 y 60 caracteres.",
  },
  no_way_to_tell: {
    title: "No hay forma de avisarte",
    next: "Activa los correos o este dispositivo en los ajustes e inténtalo de nuevo.",
  },
  invalid_push_subscription: {
    title: "Los avisos de este navegador no se pueden usar",
    next: "Prueba con otro navegador o deja que te escribamos.",
  },
  push_subscription_taken: {
    title: "Este navegador ya muestra los avisos de alguien",
    next: "Desactiva los avisos aquí y vuelve a activarlos.",
  },
  not_for_sale: {
    title: "Ahora mismo no se venden créditos",
    next: "No se ha cobrado nada. Vuelve más tarde.",
  },
  pack_not_found: {
    title: "Estos créditos ya no se venden",
    next: "Recarga la página para ver los que hay.",
  },
  start_at_once_required: {
    title: "Indica que quieres los créditos de inmediato",
    next: "Marca la casilla de arriba y compra después.",
  },
  payment_id_required: {
    title: "No se pudo empezar esta compra",
    next: "Recarga la página e inténtalo de nuevo.",
  },
  payment_id_taken: {
    title: "Esta compra ya se había empezado",
    next: "Recarga la página e inténtalo de nuevo.",
  },
  too_many_open_payments: {
    title: "Ya hay varios pagos abiertos",
    next: "Termina uno o espera una hora a que caduquen.",
  },
  captcha_failed: {
    title: "No hemos podido comprobar que eres una persona",
    next: "Inténtalo de nuevo. Si algo bloquea challenges.cloudflare.com, permítelo aquí.",
  },
  offline: {
    title: "No tienes conexión",
    next: "Revisa tu conexión e inténtalo de nuevo.",
  },
  unreachable: {
    title: "No se puede conectar con Retrato",
    next: "Revisa tu conexión e inténtalo de nuevo.",
  },
  service_unavailable: {
    title: "Retrato no responde en este momento",
    next: "Inténtalo de nuevo en un momento. No se te ha cobrado nada.",
  },
  too_many_requests: {
    title: "Eso ha sido mucho de golpe",
    next: "Espera un minuto e inténtalo de nuevo.",
  },
  session_expired: {
    title: "Tu sesión ha terminado",
    next: "Inicia sesión de nuevo para seguir donde estabas.",
  },
  not_allowed: {
    title: "No puedes hacer esto",
    next: "Comprueba que has iniciado sesión con la cuenta correcta.",
  },
  not_found: {
    title: "Esto no existe",
    next: "Puede que se haya eliminado.",
  },
  conflict: {
    title: "Esto ha cambiado mientras tanto",
    next: "Recarga la página para ver cómo está ahora.",
  },
  invalid_value: {
    title: "Hay algo que no está bien rellenado",
    next: "Revisa lo que has escrito e inténtalo de nuevo.",
  },
  file_too_large: {
    title: "Este archivo es demasiado grande",
    next: "Elige uno más pequeño.",
  },
  file_type_not_allowed: {
    title: "Este tipo de archivo no sirve",
    next: "Elige una foto JPEG, PNG o WebP.",
  },
  invalid_credentials: {
    title: "El correo y la contraseña no coinciden",
    next: "Revisa ambos o pide una contraseña nueva.",
  },
  email_not_confirmed: {
    title: "Tu correo aún no está confirmado",
    next: "Escribe el código del correo que te enviamos y después inicia sesión.",
  },
  email_taken: {
    title: "Ya existe una cuenta con este correo",
    next: "Inicia sesión o pide una contraseña nueva.",
  },
  email_invalid: {
    title: "No podemos enviar correos a esta dirección",
    next: "Comprueba que esté bien escrita.",
  },
  weak_password: {
    title: "Esta contraseña es demasiado fácil de adivinar",
    next: "Usa al menos 8 caracteres y mezcla letras y números.",
  },
  same_password: {
    title: "Esta es tu contraseña actual",
    next: "Elige una distinta.",
  },
  current_password_wrong: {
    title: "Esta no es tu contraseña actual",
    next: "Compruébala. Si la has olvidado, cierra la sesión y pide una nueva.",
  },
  code_needed: {
    title: "Confirma que eres tú",
    next: "Hemos enviado un código a tu correo. Escríbelo y guarda otra vez.",
  },
  link_expired: {
    title: "Este enlace ha caducado o ya se usó",
    next: "Pide uno nuevo.",
  },
  signup_disabled: {
    title: "Por ahora no se admiten cuentas nuevas",
    next: "Vuelve más tarde.",
  },
  google_failed: {
    title: "No se ha podido entrar con Google",
    next: "Inténtalo de nuevo o usa tu correo.",
  },
  unexpected: {
    title: "Algo ha salido mal",
    next: "Inténtalo de nuevo. Si sigue pasando, recarga la página.",
  },
} satisfies Translated<typeof en>;
