/**
 * What travels together. Left alone, the bundler makes a file of every module that two pages share:
 * sixty for the dashboard, which compress badly and queue for the six connections of HTTP/1.1. Each
 * group here is these modules with everything they import, except what is in a group above it.
 * https://rolldown.rs/in-depth/manual-code-splitting
 */
export const chunks = [
  {
    /** Every page: React, the router, texts; and the small things of the landing page. */
    name: "base",
    test: modules(
      "web/src/main",
      "web/src/components/(look-selects|ui/(icon|logo|skeleton))",
      "web/src/config/(env|product-settings|use-local-mode|use-public-settings)",
      "web/src/lib/(navigation-state|network-back)",
      "web/src/features/styles/style-name",
      "lucide/(arrow-right|eye-off|image|plus|trash)",
    ),
  },
  {
    /** Every page that talks to Supabase, signing in included. */
    name: "session",
    test: modules(
      "web/src/lib/(query-client|supabase)",
      "web/src/components/ui/(button|error-notice|input)",
    ),
  },
  {
    /** Every page behind sign-in: the frame, and the kit that nearly all of them use. */
    name: "frame",
    test: modules(
      "web/src/app/signed-in-layout",
      "web/src/components/ui/(card|image-tile|page-header|progress|section)",
      "web/src/features/models/training-left",
      "web/src/lib/public-url",
      "lucide/(camera|check|x)",
      "react-query/build/modern/useMutation",
    ),
  },
  {
    /** Pages with menus, selects and dialogs. */
    name: "widgets",
    test: modules("web/src/components/ui/(dialog|icon-button|select)"),
  },
  {
    /** Pages with finished photos. */
    name: "photos",
    test: modules("web/src/features/gallery/use-download-photos"),
  },
];

/** Matches modules by the end of their path, without the extension. */
function modules(...paths: string[]): RegExp {
  return new RegExp(`/(?:${paths.join("|")})\\.(?:tsx?|m?js)$`);
}
