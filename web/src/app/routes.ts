import type { RouteObject } from "react-router";
import { NotFound, RouteError } from "@/components/layouts/error-pages.tsx";
import { paths } from "@/config/paths.ts";
import { page, withErrorPage } from "./page.ts";
import { Root } from "./root.tsx";
import { signedInRoutes } from "./signed-in-routes.ts";

/** All addresses of the app. Pages behind sign-in are listed in signed-in-routes.ts. */
export const routes: RouteObject[] = [{
  Component: Root,
  ErrorBoundary: RouteError,
  HydrateFallback: () => null,
  children: [
    {
      path: paths.landing.path,
      ...page(() => import("@/features/landing/components/landing.tsx"), "Landing", ["landing"]),
    },
    {
      path: paths.terms.path,
      ...page(() => import("@/features/legal/components/terms.tsx"), "Terms", ["legal"]),
    },
    {
      path: paths.privacy.path,
      ...page(() => import("@/features/legal/components/privacy.tsx"), "Privacy", ["legal"]),
    },
    {
      path: paths.share.path,
      ...page(() => import("@/features/visit/components/share-page.tsx"), "SharePage", [
        "visit",
        "errors",
      ]),
    },
    {
      path: paths.noticesOff.path,
      ...page(() => import("@/features/notices/components/stop-page.tsx"), "StopPage", [
        "notices",
        "errors",
      ]),
    },
    {
      path: paths.receipt.path,
      ...page(() => import("@/features/receipt/components/receipt-page.tsx"), "ReceiptPage", [
        "receipt",
        "errors",
      ]),
    },
    {
      ...page(() => import("@/features/auth/components/auth-layout.tsx"), "AuthLayout", [
        "auth",
        "errors",
      ]),
      children: [withErrorPage([
        {
          path: paths.auth.signIn.path,
          ...page(() => import("@/features/auth/components/sign-in-form.tsx"), "SignInForm"),
        },
        {
          path: paths.auth.signUp.path,
          ...page(() => import("@/features/auth/components/sign-up-form.tsx"), "SignUpForm"),
        },
        {
          path: paths.auth.forgotPassword.path,
          ...page(
            () => import("@/features/auth/components/forgot-password-form.tsx"),
            "ForgotPasswordForm",
          ),
        },
        {
          path: paths.auth.newPassword.path,
          ...page(() => import("@/features/auth/components/new-password.tsx"), "NewPassword"),
        },
        {
          path: paths.auth.code.path,
          ...page(() => import("@/features/auth/components/enter-code.tsx"), "EnterCode"),
        },
        {
          path: paths.auth.callback.path,
          ...page(() => import("@/features/auth/components/auth-callback.tsx"), "AuthCallback"),
        },
      ])],
    },
    {
      ...page(() => import("./signed-in-layout.tsx"), "SignedInLayout", ["shell", "errors"]),
      children: [withErrorPage(signedInRoutes)],
    },
    { path: "*", Component: NotFound },
  ],
}];
