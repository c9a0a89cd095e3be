import type en from "../en/gallery.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Galería",
  ofSeveral: "{variation, number} de {variations, number}",
  unknownStyle: "Retrato",
  grid: "Tus retratos",
  loadingMore: "Cargando más retratos",
  filters: {
    label: "Mostrar",
    all: "Todos",
    favorites: "Favoritos",
    model: "Modelo",
    anyModel: "Todos los modelos",
    unknownModel: "Modelo eliminado",
    style: "Estilo",
    anyStyle: "Todos los estilos",
    order: "Orden",
    orders: { newest: "Recientes", likeness: "Más como yo" },
  },
  empty: {
    none: {
      title: "Tu galería te espera",
      text: "Aquí aparece cada retrato que creas, los más recientes primero.",
      action: "Crear los primeros",
    },
    favorites: {
      title: "Aún no tienes favoritos",
      text: "Toca el corazón de un retrato que te encante y lo encontrarás aquí.",
      action: "Ver todos los retratos",
    },
    filtered: {
      title: "No hay coincidencias",
      text: "Ningún retrato tiene a la vez este modelo y este estilo.",
      action: "Mostrar todo",
    },
  },
  select: {
    start: "Seleccionar",
    hint: "Con mayúsculas y clic se selecciona todo lo que hay en medio.",
    tile: "Seleccionar {photo}",
    toolbar: "Retratos seleccionados",
    count:
      "{count, plural, =0 {Toca retratos para seleccionarlos} one {# seleccionado} other {# seleccionados}}",
    all: "Seleccionar todo",
    none: "No seleccionar nada",
    end: "Dejar de seleccionar",
  },
  favorite: {
    word: "Favorito",
    add: "Añadir a favoritos",
    remove: "Quitar de favoritos",
    failed: "No se pudo cambiar en tus favoritos",
  },
  download: {
    action: "Descargar",
    zipName: "Retratos de Retrato",
    preparing: "Empaquetando {done, number} de {total, number}",
    done: "{count, plural, one {# retrato descargado} other {# retratos descargados}}",
    partly:
      "{missing, plural, one {# retrato no se pudo leer y falta} other {# retratos no se pudieron leer y faltan}} en el archivo",
    failed: "La descarga no ha funcionado",
  },
  remove: {
    action: "Eliminar",
    done: "{count, plural, one {Retrato eliminado} other {# retratos eliminados}}",
    undo: "Deshacer",
    failed: "{count, plural, one {El retrato no se eliminó} other {# retratos no se eliminaron}}",
  },
  viewer: {
    position: "{position, number} de {total, number}",
    toolbar: "Qué hacer con él",
    more: "Más",
    previous: "Retrato anterior",
    next: "Retrato siguiente",
    zoomIn: "Acercar",
    zoomOut: "Alejar",
    similar: "Más como este",
    made: "Creado el {date}",
    model: "Modelo",
    modelGone: "Modelo eliminado",
    style: "Estilo",
    size: "Tamaño",
    pixels: "{width, number} × {height, number}",
    downloads: "Descargas",
  },
} satisfies Translated<typeof en>;
