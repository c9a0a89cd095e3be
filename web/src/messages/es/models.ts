import type en from "../en/models.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Modelos",
  add: "Nuevo modelo",
  status: {
    draft: "Sin entrenar",
    training: "Entrenando",
    ready: "Listo",
    failed: "Necesita atención",
  },
  photos: "{count, plural, =0 {Sin fotos} one {# foto} other {# fotos}}",
  generate: "Generar",
  generateWith: "Generar retratos con {name}",
  continue: "Continuar",
  continueWith: "Continuar el entrenamiento de {name}",
  fix: "Arreglar las fotos",
  again: "Entrenar de nuevo",
  credited: "Tus créditos han vuelto.",
  draftText: "El entrenamiento no ha empezado. No se ha cobrado nada.",
  left: "{seconds, plural, one {Queda # segundo} other {Quedan unos # segundos}}",
  almost: "Ya casi está",
  menu: {
    label: "Más sobre {name}",
    photos: "Fotos de entrenamiento",
    rename: "Cambiar nombre",
    delete: "Eliminar",
  },
  images: {
    title: "Fotos de entrenamiento de {name}",
    text: "Solo tú puedes verlas. Se eliminan junto con el modelo.",
    photo: "Foto de entrenamiento {number, number}",
    none: "Este modelo aún no tiene fotos.",
  },
  faults: {
    photo_missing: "Falta el archivo",
    photo_unreadable: "No se puede leer",
    photo_too_small: "Demasiado pequeña",
    photo_too_large: "Demasiados píxeles",
    blocked: "Gemini la rechaza",
    other: "No aceptada",
  },
  rename: {
    title: "Cambiar el nombre del modelo",
    name: "Nombre",
    missing: "Ponle un nombre a tu modelo.",
    tooLong: "Como máximo {count, number} caracteres, por favor.",
  },
  remove: {
    title: "¿Eliminar {name}?",
    text: "No se puede deshacer. Se elimina para siempre:",
    photos:
      "{count, plural, =0 {sus fotos de entrenamiento} one {su foto de entrenamiento} other {sus # fotos de entrenamiento}}, también en nuestros servidores",
    preview: "su imagen de portada",
    work: "los retratos que aún se están haciendo con él; sus créditos vuelven",
    training: "el entrenamiento en curso; sus créditos vuelven",
    stays: "Los retratos terminados se quedan en tu galería.",
    action: "Eliminar el modelo",
    done: "{name} se ha eliminado",
  },
  empty: {
    title: "Aún no hay modelos",
    text: "Un modelo aprende tu cara con unas pocas fotos. Después, cada estilo está a un toque.",
    action: "Entrenar mi primer modelo",
  },
} satisfies Translated<typeof en>;
