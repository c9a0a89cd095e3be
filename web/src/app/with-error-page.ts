import type { RouteObject } from "react-router";
import { RouteError } from "@/components/layouts/error-pages.tsx";

/**
 * Routes of which each, when it cannot be loaded or drawn, gives its place to the error page; the
 * frame around them stays. A route of its own, because the router shows nothing at all when what
 * fails to load is a route with an error page.
 */
export function withErrorPage(children: RouteObject[]): RouteObject {
  return { ErrorBoundary: RouteError, children };
}
