import type { ComponentType } from "react";
import type { LoaderFunction, RouteObject, ShouldRevalidateFunction } from "react-router";
import { RouteError } from "@/components/layouts/error-pages.tsx";
import { PageNotLoaded } from "@/components/layouts/page-not-loaded.tsx";
import { loadNamespaces } from "@/lib/i18n/message-store.ts";
import type { Namespace } from "@/messages/catalog.ts";

/** What the file of a page may export for the router, besides the page itself. */
interface RouteModule {
  loader?: LoaderFunction;
  shouldRevalidate?: ShouldRevalidateFunction;
}

/**
 * The part of a route that loads its page: code and texts at the same time, on the first visit.
 * @param name Of the component in that file.
 */
export function page<Name extends string>(
  load: () => Promise<RouteModule & Record<Name, ComponentType>>,
  name: Name,
  namespaces: readonly Namespace[] = [],
): Pick<RouteObject, "lazy"> {
  return {
    lazy: async () => {
      const [module] = await Promise.all([load(), loadNamespaces(namespaces)])
        .catch((cause: unknown) => {
          throw new PageNotLoaded(cause);
        });
      const { [name]: Component, loader, shouldRevalidate } = module;
      return { Component, loader, shouldRevalidate };
    },
  };
}

/**
 * Routes of which each, when it cannot be loaded or drawn, gives its place to the error page; the
 * frame around them stays. A route of its own, because the router shows nothing at all when what
 * fails to load is a route with an error page.
 */
export function withErrorPage(children: RouteObject[]): RouteObject {
  return { ErrorBoundary: RouteError, children };
}
