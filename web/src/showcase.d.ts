/** The pictures of web/showcase; see web/scripts/showcase.ts. */
declare module "virtual:showcase" {
  const showcase: import("@/features/landing/showcase.ts").Showcase;
  export default showcase;
}
