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
      "virtual:showcase",
    ),
  },
  {
    /** Every page that talks to Supabase, signing in included. */
    name: "session",
    test: modules(
      "web/src/lib/(query-client|supabase)",
      "web/src/components/ui/(button|error-notice|field|input|text-link)",
      "web/src/config/use-product-settings",
      "web/src/lib/toast",
      "react-query/build/modern/useMutation",
    ),
  },
  {
    /** Every page behind sign-in: the frame, and the kit that nearly all of them use. */
    name: "frame",
    test: modules(
      "web/src/app/signed-in-layout",
      "web/src/components/ui/(badge|card|empty-state|image-tile|later|page-header|progress|section)",
      "web/src/features/credits/more-credits",
      "web/src/features/models/training-left",
      "web/src/features/gallery/gallery-filter",
      "web/src/features/retention/leaving-(portraits|person)",
      "web/src/features/provider/api/get-provider-pauses",
      "web/src/features/styles/(api/get-styles|style-image)",
      "web/src/lib/(public-url|use-drawn|use-now|use-option-words)",
      "supabase/functions/_shared/(edits|options|visible-text)",
      "lucide/(camera|check|ellipsis|heart|image-plus|pencil|search-x|x)",
      "react-query/build/modern/useInfiniteQuery",
    ),
  },
  {
    /** Pages with menus, selects and dialogs. */
    name: "widgets",
    test: modules(
      "web/src/components/ui/(dialog|icon-button|radio-card-group|segmented-control|select|tabs)",
      "web/src/features/provider/use-order",
    ),
  },
  {
    /** Pages with finished photos. */
    name: "photos",
    test: modules(
      "web/src/features/gallery/(api/set-favorites|use-delete-photos|use-download-photos)",
      "web/src/features/photos/(api/request-free-retry|likeness|ratio-of)",
    ),
  },
];

/** Matches modules by the end of their path, without the extension, and virtual ones by their name. */
function modules(...paths: string[]): RegExp {
  return new RegExp(`(?:^|[/\0])(?:${paths.join("|")})(?:\\.(?:tsx?|m?js))?$`);
}
