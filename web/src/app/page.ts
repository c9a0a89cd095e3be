import type { ComponentType } from "react";
import type { LoaderFunction, RouteObject, ShouldRevalidateFunction } from "react-router";
import { loadNamespaces } from "@/lib/i18n/message-store.ts";
import type { Namespace } from "@/messages/catalog.ts";

/** What a file in app/routes may export. */
export interface RouteModule {
  Component: ComponentType;
  loader?: LoaderFunction;
  shouldRevalidate?: ShouldRevalidateFunction;
}

/** The part of a route that loads its page: code and texts at the same time, on the first visit. */
export function page(
  load: () => Promise<RouteModule>,
  namespaces: readonly Namespace[] = [],
): Pick<RouteObject, "lazy"> {
  return {
    lazy: async () => {
      const [module] = await Promise.all([load(), loadNamespaces(namespaces)]);
      return module;
    },
  };
}
