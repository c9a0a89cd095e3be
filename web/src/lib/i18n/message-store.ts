import { readStored, writeStored } from "@/lib/browser-storage.ts";
import { loadMessages, type Messages, type Namespace } from "@/messages/catalog.ts";
import type { Locale } from "@/messages/locales.ts";
import { detectLocale, LOCALE_KEY } from "./detect-locale.ts";

/** The language shown and the namespaces loaded so far in it. */
export interface LoadedMessages {
  locale: Locale;
  messages: Partial<Messages>;
}

let loaded: LoadedMessages = {
  locale: detectLocale(readStored(LOCALE_KEY), navigator.languages),
  messages: {},
};
const wanted = new Set<Namespace>();
const listeners = new Set<() => void>();

export function currentMessages(): LoadedMessages {
  return loaded;
}

export function subscribeToMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the texts a page needs, in the language shown; what is there already is not asked for. */
export async function loadNamespaces(namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  const { locale } = loaded;
  const missing = namespaces.filter((namespace) => !(namespace in loaded.messages));
  const messages = await fetchMessages(locale, missing);
  if (loaded.locale !== locale) return loadNamespaces(namespaces);
  if (missing.length > 0) show({ locale, messages: { ...loaded.messages, ...messages } });
}

/** Switches the language at once for everything on screen, and remembers it. */
export async function setLocale(locale: Locale): Promise<void> {
  const messages = await fetchMessages(locale, [...wanted]);
  writeStored(LOCALE_KEY, locale);
  show({ locale, messages });
}

async function fetchMessages(
  locale: Locale,
  namespaces: readonly Namespace[],
): Promise<Partial<Messages>> {
  const entries = await Promise.all(
    namespaces.map(async (name) => [name, await loadMessages(locale, name)]),
  );
  return Object.fromEntries(entries);
}

function show(next: LoadedMessages): void {
  loaded = next;
  document.documentElement.lang = next.locale;
  for (const listener of listeners) listener();
}
