import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { I18nProvider } from "@/lib/i18n/i18n-provider.tsx";
import { loadNamespaces, setLocale } from "@/lib/i18n/message-store.ts";
import type { Locale } from "@/messages/locales.ts";
import type { Namespace } from "@/messages/catalog.ts";

interface RenderPage {
  /** Where the browser is; everywhere else is an empty page. */
  at?: string;
  namespaces: readonly Namespace[];
  locale?: Locale;
}

/** What `renderPage` gives: the screen, the cache, and where the browser is. */
export interface RenderedPage extends RenderResult {
  queryClient: QueryClient;
  /** Path and query. */
  address: () => string;
}

/** Draws a page as the app does: with its texts, a cache of its own and a router. */
export async function renderPage(
  page: ReactNode,
  { at = "/", namespaces, locale = "en" }: RenderPage,
): Promise<RenderedPage> {
  await loadNamespaces(["common", "errors", ...namespaces]);
  await setLocale(locale);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { pathname } = new URL(at, location.origin);
  const router = createMemoryRouter(
    [{ path: pathname, element: page }, { path: "*", element: null }],
    { initialEntries: [at] },
  );
  // Waits for what suspends at first.
  const screen = await act(async () =>
    await Promise.resolve(render(
      <I18nProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>,
    ))
  );
  const address = (): string => router.state.location.pathname + router.state.location.search;
  return { ...screen, queryClient, address };
}
