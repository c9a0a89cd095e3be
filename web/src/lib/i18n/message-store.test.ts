// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";

type Store = typeof import("./message-store.ts");
let store: Store;

beforeEach(async () => {
  localStorage.clear();
  vi.resetModules();
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-GB"]);
  store = await import("./message-store.ts");
});

describe("message store", () => {
  it("loads only what is asked for, in the language of the browser", async () => {
    await store.loadNamespaces(["auth"]);
    const { locale, messages } = store.currentMessages();
    expect(locale).toBe("en");
    expect(Object.keys(messages)).toEqual(["auth"]);
    expect(messages.auth?.signIn.submit).toBe("Sign in");
  });

  it("switches everything loaded so far at once, and remembers the choice", async () => {
    await store.loadNamespaces(["auth", "shell"]);
    const seen: string[] = [];
    store.subscribeToMessages(() => seen.push(store.currentMessages().locale));
    await store.setLocale("es");
    const { messages } = store.currentMessages();
    expect(messages.auth?.signIn.submit).toBe("Iniciar sesión");
    expect(messages.shell?.nav.gallery).toBe("Galería");
    expect(seen).toEqual(["es"]);
    expect(document.documentElement.lang).toBe("es");
    expect(localStorage.getItem("retrato.locale")).toBe("es");
  });

  it("never mixes languages when one is chosen while texts are on their way", async () => {
    await store.loadNamespaces(["common"]);
    await Promise.all([store.loadNamespaces(["settings"]), store.setLocale("es")]);
    const { locale, messages } = store.currentMessages();
    expect(locale).toBe("es");
    expect(messages.common?.save).toBe("Guardar");
    expect(messages.settings?.title).toBe("Ajustes");
  });
});
