import type en from "../en/train.ts";
import type { Translated } from "../translated.ts";

export default {
  title: "Añadir a una persona",
  titleAgain: "Fotos de {name}",
  intro: "Con unas pocas fotos conocemos una cara. Después, todos los estilos son posibles.",
  photos: {
    title: "Fotos",
    count: "{count, number} de {max, number}",
    emptyTitle: "Empieza con unas selfis",
    emptyText: "Elígelas, suéltalas o pégalas: JPEG, PNG, WebP o HEIC.",
    choose: "Elegir fotos",
    camera: "Hacer una foto",
    add: "Añadir",
    addMore: "Añadir fotos",
    dropHere: "Suelta para añadir",
    private:
      "Las fotos no salen de este dispositivo hasta que empiezas. Se envían sin datos de lugar, hora ni cámara, y solo tú puedes verlas.",
    photo: "Foto {number, number}",
    main: "Foto de portada",
    stays: "En uso",
    staysWhy: "Los retratos se hacen con esta foto. Empieza con otras y después podrás quitarla.",
    remove: "Quitar la foto {number, number}",
    replace: "Cambiar la foto {number, number}",
    replaceShort: "Cambiar",
    earlier: "Mover la foto {number, number} hacia delante",
    later: "Mover la foto {number, number} hacia atrás",
    moved: "La foto es ahora la número {number, number} de {count, number}",
    checking: "Comprobando",
    sending: "Subiendo, {percent}",
    sent: "Subida",
    failed: "No ha llegado",
    retry: "Reintentar: foto {number, number}",
    retryShort: "Reintentar",
    added:
      "{count, plural, =0 {Ninguna foto elegida} one {# foto elegida} other {# fotos elegidas}}",
  },
  refused: {
    title:
      "{count, plural, one {Un archivo se ha quedado fuera} other {# archivos se han quedado fuera}}",
    dismiss: "Cerrar la lista de archivos descartados",
  },
  problems: {
    not_a_photo: "No es una foto. Elige un archivo JPEG, PNG, WebP o HEIC.",
    format_unknown_to_browser:
      "Este navegador no ha podido abrir la foto. Revisa tu conexión e inténtalo de nuevo, o guárdala como JPEG.",
    too_large: "El archivo supera los 50 MB. Elige una versión más pequeña.",
    unreadable: "El archivo está dañado y no se puede abrir. Elige otra foto.",
    too_small: "Demasiado pequeña: el lado corto necesita al menos 256 píxeles.",
    duplicate: "Ya has añadido esta foto.",
    too_many: "No caben más fotos. Quita una antes.",
  },
  verdicts: {
    no_face: {
      title: "No se ve ninguna cara.",
      next: "Usa una foto en la que se te vea la cara de frente.",
    },
    several_faces: {
      title: "Varias personas.",
      next: "Di cuál eres, o usa una foto en la que estés a solas.",
    },
    face_too_small: {
      title: "Cara demasiado pequeña.",
      next:
        "Mide {height, number} píxeles, {share} de la imagen; funcionan {needed, number} o más. Acércate o recorta la foto.",
    },
    photo_blurred: {
      title: "Borrosa.",
      next: "Usa una foto nítida; limpia la lente y no te muevas.",
    },
    photo_dark: {
      title: "Demasiado oscura.",
      next: "Usa una con luz de día, con la luz delante de ti.",
    },
    photo_overexposed: {
      title: "Demasiada luz.",
      next: "Usa una sin luz deslumbrante en la cara.",
    },
    another_person: {
      title: "¿Otra persona?",
      next: "Todas las fotos deben mostrar a la misma persona.",
    },
    duplicate_photo: {
      title: "Repetida.",
      next: "Usa otra; los ángulos distintos ayudan.",
    },
    eyes_hidden: {
      title: "Ojos tapados.",
      next: "No se te ven los ojos. Funciona, pero mejor una foto sin gafas oscuras.",
    },
    face_turned: {
      title: "Cara girada.",
      next: "Tu cara está girada. Funciona, pero mejor una de frente.",
    },
  },
  faces: {
    which: "Elige tu cara",
    whichOf: "Elige tu cara en la foto {number, number}",
    title: "¿Cuál eres?",
    text: "Toca tu cara. Los retratos se hacen solo de esa persona.",
    face: "Cara {number, number} de {count, number}, desde la izquierda",
  },
  camera: {
    title: "Hacer una foto",
    hint: "Mira hacia la luz y deja toda la cabeza dentro de la imagen.",
    shoot: "Hacer la foto",
    starting: "Iniciando la cámara",
    blocked: "La cámara no está disponible",
    blockedNext: "Permítela en los ajustes del navegador o elige una foto.",
  },
  advice: {
    title: "Qué fotos funcionan bien",
    good: "Funciona bien",
    bad: "Mejor no",
    goodList: {
      face: "Tu cara grande, nítida y sin nada delante",
      light: "Luz suave y pareja, como la de una ventana",
      variety: "Distintos ángulos y expresiones",
      recent: "Fotos recientes en las que te reconozcas",
    },
    badList: {
      others: "Otras personas en la imagen",
      covered: "Gafas de sol, mascarillas o una mano delante",
      filters: "Filtros y efectos de belleza",
      dark: "Fotos oscuras, borrosas o de lejos",
    },
  },
  details: {
    title: "Quién es",
    name: "Nombre",
    namePlaceholder: "Yo, este verano",
    nameMissing: "Escribe un nombre.",
    nameTooLong: "Como máximo {count, number} caracteres, por favor.",
    gender: "Muéstrame como",
    genders: { mujer: "Mujer", hombre: "Hombre" },
    genderMissing: "Elige una opción; ayuda a que los retratos se parezcan a ti.",
  },
  consent: {
    statement:
      "En estas fotos salgo yo, o alguien que está de acuerdo, y la persona es mayor de edad.",
    missing: "Confírmalo primero, por favor.",
    kept: "Guardamos con tus fotos cuándo lo confirmaste. Solo se usan para tus retratos.",
  },
  cost: {
    photos: "{count, plural, one {# foto} other {# fotos}}",
    credits: {
      training: "{count, plural, one {# crédito de foto} other {# créditos de foto}}",
      generation: "{count, plural, one {# crédito de retrato} other {# créditos de retrato}}",
    },
    left: {
      training:
        "{count, plural, one {Te quedará # crédito de foto} other {Te quedarán # créditos de foto}}",
      generation:
        "Tus créditos de foto no alcanzan, así que se usan los de retrato: {count, plural, one {te quedará #} other {te quedarán #}}",
    },
    none: "{count, plural, one {# crédito de foto} other {# créditos de foto}} por foto",
    fewer: "Usa menos fotos.",
    checking: "Podrás empezar en cuanto hayamos mirado tus fotos.",
    note: "Tarda menos de un minuto. Si no funciona, los créditos vuelven.",
  },
  start: "Conocer esta cara",
  startAgain: "Usar estas fotos",
  needPhotos: "Añade primero al menos una foto.",
  needFix: "Cambia o quita primero las fotos marcadas.",
  needChange: "Añade una foto o quita alguna primero.",
  save: "Guardar las fotos",
  uploading: "Subiendo {done, number} de {total, number}",
  starting: "Empezando",
  waiting: {
    title: "Esperando la conexión",
    text: "Seguiremos en cuanto vuelva. Deja esta página abierta.",
  },
  notArrived: "{count, plural, one {Una foto no ha llegado} other {# fotos no han llegado}}",
  again: {
    text: "Las fotos buenas se quedan. Solo se sube lo que añadas.",
    training: "Conociendo a {name}",
    trainingText: "Elige estilos mientras tanto; los retratos empiezan solos.",
    readyText:
      "Añade fotos o quita algunas; solo se miran y se cobran las nuevas. Los retratos siguen con las fotos que ya conocemos. Lo que quites se borra en cuanto empieces.",
    toModels: "Ir a Personas",
    toStyles: "Elegir estilos",
  },
} satisfies Translated<typeof en>;
