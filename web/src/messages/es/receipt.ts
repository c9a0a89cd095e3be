import type en from "../en/receipt.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Comprobante de eliminación",
  heading: { account: "Esta cuenta está eliminada", model: "Esta persona está eliminada" },
  lead: {
    account: "Se eliminó el {at}, con todo lo que era suyo.",
    model:
      "Se eliminó el {at}, con sus fotos y todo lo que se hizo de ellas para retratos nuevos. Los retratos terminados se quedaron.",
  },
  finished: "Todos los archivos han desaparecido. El último se confirmó el {at}.",
  pending:
    "Los archivos se están borrando ahora. Esta página lo sigue; también puedes volver más tarde.",
  nothing: "No había archivos.",
  files: "Archivos",
  wereThere: "Había",
  kinds: {
    photo: "Fotos añadidas",
    cut_out: "Recortes de esas fotos",
    preview: "Fotos de portada",
    portrait: "Retratos",
    thumbnail: "Miniaturas de retratos",
    share_copy: "Copias de enlaces compartidos",
    own_style: "Imágenes de estilos propios",
    avatar: "Fotos de perfil",
    other: "Otros archivos",
  },
  cached:
    "Un navegador o una caché intermedia pueden mostrar una copia de algo que mostraron antes hasta el {at}, no más.",
  cachedLater:
    "Un navegador o una caché intermedia pueden tener aún una copia de algo que mostraron antes: como máximo dos horas después de borrarse el último archivo.",
  backups:
    "Las copias de seguridad de la base de datos pueden guardar registros, pero no imágenes, hasta que caduquen.",
  digests:
    "El comprobante guardado tiene una línea por archivo: cuándo se confirmó su borrado y una huella de su nombre, nunca lo que mostraba.",
  until: "Quien tenga la dirección de esta página puede verla hasta el {date}.",
  save: "Guardar el comprobante",
  fileName: "Comprobante de Retrato",
  gone: {
    column: "Borrados",
    title: "No hay tal comprobante",
    text: "Los comprobantes se ven durante 90 días. Quizá la dirección no está completa.",
  },
} satisfies Translated<typeof en>;
