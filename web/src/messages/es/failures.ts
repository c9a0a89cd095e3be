import type en from "../en/failures.ts";
import type { Translated } from "../translated.ts";

export default {
  blocked: {
    title: "Gemini ha rechazado esta imagen",
    next:
      "Sus normas de seguridad no la permiten. Prueba con otro estilo u otras fotos de entrenamiento.",
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
    next: "Gemini no acepta más imágenes nuestras hoy. Prueba mañana.",
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
    title: "Falta una foto de entrenamiento",
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
  style_unavailable: {
    title: "Este estilo no está disponible ahora",
    next: "Elige otro estilo.",
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
