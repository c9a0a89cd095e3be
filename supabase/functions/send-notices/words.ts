/** What notices say in one language. */
export interface Words {
  /** Subject of an e-mail and title on a device. */
  ready: (made: number, name: string) => string;
  someReady: (made: number, wanted: number, name: string) => string;
  noneReady: string;
  /** Of the portraits that could not be made. */
  back: string;
  allBack: string;
  styles: (styles: { name: string; count: number }[], more: number) => string;
  see: string;
  seeWhy: string;
  trained: (name: string) => string;
  trainedText: string;
  create: string;
  notTrained: (name: string) => string;
  notTrainedText: string;
  change: string;
  open: string;
  openText: string;
  /** Why somebody gets the e-mail, and how they stop it. */
  why: string;
  stop: string;
}

const en: Words = {
  ready: (made, name) =>
    `${of(name)}${made === 1 ? "1 portrait is" : `${made} portraits are`} ready`,
  someReady: (made, wanted, name) =>
    `${of(name)}${made} of ${wanted} portraits ${made === 1 ? "is" : "are"} ready`,
  noneReady: "Your portraits could not be made",
  back: "The others could not be made. Their credits are back.",
  allBack: "Nothing was charged. The page says why, and you can try again.",
  styles: (styles, more) =>
    inWords(styles, more, "and", more === 1 ? "1 more style" : `${more} more styles`),
  see: "See the portraits",
  seeWhy: "See why",
  trained: (name) => `Retrato knows ${name || "the face"} now`,
  trainedText: "You can create the first portraits.",
  create: "Create portraits",
  notTrained: (name) => `Retrato could not get to know ${name || "the face"}`,
  notTrainedText: "Nothing was charged. The page says which photos to replace.",
  change: "Look at the photos",
  open: "Gemini is open again",
  openText: "New portraits can be made now.",
  why: "You get this e-mail because you were not in the app when it happened.",
  stop: "No more e-mails like this",
};

const es: Words = {
  ready: (made, name) =>
    `${of(name)}${made === 1 ? "1 retrato está listo" : `${made} retratos están listos`}`,
  someReady: (made, wanted, name) =>
    `${of(name)}${made} de ${wanted} retratos ${made === 1 ? "está listo" : "están listos"}`,
  noneReady: "Tus retratos no se han podido hacer",
  back: "Los demás no se han podido hacer. Sus créditos han vuelto.",
  allBack: "No se ha cobrado nada. La página dice por qué, y puedes volver a intentarlo.",
  styles: (styles, more) =>
    inWords(styles, more, "y", more === 1 ? "1 estilo más" : `${more} estilos más`),
  see: "Ver los retratos",
  seeWhy: "Ver por qué",
  trained: (name) => `Retrato ya conoce ${name ? `a ${name}` : "la cara"}`,
  trainedText: "Puedes crear los primeros retratos.",
  create: "Crear retratos",
  notTrained: (name) => `Retrato no ha podido conocer ${name ? `a ${name}` : "la cara"}`,
  notTrainedText: "No se ha cobrado nada. La página dice qué fotos cambiar.",
  change: "Ver las fotos",
  open: "Gemini vuelve a estar abierto",
  openText: "Ya se pueden hacer retratos nuevos.",
  why: "Recibes este correo porque no estabas en la aplicación cuando ocurrió.",
  stop: "No recibir más correos como este",
};

const LANGUAGES: Record<string, Words> = { en, es };

/** The words of a language; of one that is not here, English. */
export function wordsOf(locale: string): Words {
  return Object.hasOwn(LANGUAGES, locale) ? LANGUAGES[locale] ?? en : en;
}

function of(name: string): string {
  return name && `${name}: `;
}

function inWords(
  styles: { name: string; count: number }[],
  more: number,
  and: string,
  rest: string,
): string {
  const parts = styles.map(({ name, count }) => `${name} (${count})`);
  const all = more > 0 ? [...parts, rest] : parts;
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} ${and} ${last}`;
}
