import type en from "../en/failures.ts";
import type { Translated } from "../translated.ts";

export default {
  blocked: {
    title: "Gemini ha rechazado esta imagen",
    next: "Sus normas de seguridad no la permiten. Prueba con otro estilo u otras fotos.",
  },
  no_image: {
    title: "No ha llegado ninguna imagen",
    next: "Gemini respondió sin imagen. Reintentar suele funcionar.",
  },
  rate_limited: {
    title: "Gemini estaba demasiado ocupado",
    next: "Lo intentamos varias veces. Prueba de nuevo en unos minutos.",
  },
  quota_exhausted: {
    title: "El límite de hoy se ha agotado",
    next:
      "Gemini no acepta más imágenes nuestras hoy. Inténtalo otra vez y espera, o vuelve mañana.",
  },
  provider_unavailable: {
    title: "Gemini no respondió",
    next: "Lo intentamos varias veces. Prueba de nuevo en unos minutos.",
  },
  provider_rejected: {
    title: "Gemini rechazó la solicitud",
    next: "Prueba con otro estilo u otras opciones.",
  },
  photo_missing: {
    title: "Falta una de tus fotos",
    next: "Añádela otra vez y vuelve a empezar.",
  },
  photo_unreadable: {
    title: "No se puede leer una foto",
    next: "Puede que el archivo esté dañado. Cámbialo por otra foto.",
  },
  photo_too_small: {
    title: "Una foto es demasiado pequeña",
    next: "Cámbiala por otra más grande; se deben ver los detalles de la cara.",
  },
  photo_too_large: {
    title: "Una foto tiene demasiados píxeles",
    next: "Cámbiala por otra de 5 megapíxeles como máximo.",
  },
  no_face: {
    title: "No se ha encontrado ninguna cara en una foto",
    next: "Cámbiala por otra en la que se te vea bien la cara, de frente.",
  },
  several_faces: {
    title: "En una foto hay varias personas",
    next: "Di cuál es tu cara, o usa una foto en la que estés a solas.",
  },
  face_too_small: {
    title: "Tu cara es demasiado pequeña en una foto",
    next: "Acércate más o recorta la foto alrededor de la cara.",
  },
  photo_blurred: {
    title: "Una foto está borrosa",
    next: "Cámbiala por una nítida; limpia la lente y no te muevas.",
  },
  photo_dark: {
    title: "Una foto es demasiado oscura",
    next: "Cámbiala por otra con luz de día, con la luz delante de ti.",
  },
  photo_overexposed: {
    title: "Una foto tiene demasiada luz",
    next: "Cámbiala por otra sin luz deslumbrante en la cara.",
  },
  another_person: {
    title: "Una foto parece mostrar a otra persona",
    next: "Todas las fotos deben mostrar a la misma persona: cambia las que no.",
  },
  duplicate_photo: {
    title: "Una foto está repetida",
    next: "Cámbiala por otra; los ángulos distintos ayudan.",
  },
  eyes_hidden: {
    title: "En una foto no se te ven los ojos",
    next: "Se puede usar, pero funciona mejor una sin gafas oscuras ni manos delante.",
  },
  face_turned: {
    title: "En una foto tu cara está girada",
    next: "Se puede usar, pero funciona mejor una de frente.",
  },
  training_failed: {
    title: "No se han podido usar tus fotos",
    next: "No se ha cobrado nada. Mira tus fotos, corrige lo marcado y vuelve a pedirlo.",
  },
  style_unavailable: {
    title: "Este estilo no está disponible ahora",
    next: "Elige otro estilo.",
  },
  mostly_people: {
    title: "Las personas ocupan casi toda esta imagen",
    next: "Sus caras se ocultan y queda muy poco de ella. Elige una que muestre un lugar.",
  },
  source_missing: {
    title: "El retrato que se iba a cambiar ya no está",
    next: "Se eliminó mientras esperaba. Elige otro.",
  },
  storage_unavailable: {
    title: "No se pudo guardar la imagen",
    next: "Prueba de nuevo en unos minutos.",
  },
  deadline_exceeded: {
    title: "Ha tardado demasiado",
    next: "Lo hemos detenido para que no esperes sin fin. Inténtalo de nuevo.",
  },
  worker_lost: {
    title: "El trabajo se interrumpió",
    next: "Inténtalo de nuevo; no fue por tu foto.",
  },
  service_suspended: {
    title: "Algo de nuestra parte no funcionaba",
    next: "Es culpa nuestra, no de tu foto. No se ha cobrado nada; prueba más tarde.",
  },
  too_demanding: {
    title: "Esta imagen fue demasiado para nosotros",
    next: "Inténtalo de nuevo o usa una foto más pequeña. No se ha cobrado nada.",
  },
  internal: {
    title: "Algo ha fallado por nuestra parte",
    next: "Inténtalo de nuevo. No fue por tu foto.",
  },
} satisfies Translated<typeof en>;
