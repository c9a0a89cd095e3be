/** Icons of https://lucide.dev/icons, by their names there. */
declare module "icon:*" {
  const icon: import("@/components/ui/icon.tsx").IconType;
  export default icon;
}
