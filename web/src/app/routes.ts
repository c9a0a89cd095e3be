import type { RouteObject } from "react-router";
import { RouteError } from "@/components/layouts/error-pages.tsx";
import { paths } from "@/config/paths.ts";
import { page } from "./page.ts";
import { Root } from "./root.tsx";
import { signedInRoutes } from "./signed-in-routes.ts";
import { withErrorPage } from "./with-error-page.ts";

/** All addresses of the app. Pages behind sign-in are listed in signed-in-routes.ts. */
export const routes: RouteObject[] = [{
  Component: Root,
  ErrorBoundary: RouteError,
  HydrateFallback: () => null,
  children: [
    {
      path: paths.landing.path,
      ...page(() => import("./routes/landing.tsx"), ["landing"]),
    },
    {
      ...page(() => import("./routes/auth-layout.tsx"), ["auth", "errors"]),
      children: [withErrorPage([
        { path: paths.auth.signIn.path, ...page(() => import("./routes/sign-in.tsx")) },
        { path: paths.auth.signUp.path, ...page(() => import("./routes/sign-up.tsx")) },
        {
          path: paths.auth.forgotPassword.path,
          ...page(() => import("./routes/forgot-password.tsx")),
        },
        { path: paths.auth.newPassword.path, ...page(() => import("./routes/new-password.tsx")) },
        { path: paths.auth.callback.path, ...page(() => import("./routes/auth-callback.tsx")) },
      ])],
    },
    {
      ...page(() => import("./routes/signed-in-layout.tsx"), ["shell", "errors"]),
      children: [withErrorPage(signedInRoutes)],
    },
    { path: "*", ...page(() => import("./routes/not-found.tsx")) },
  ],
}];
