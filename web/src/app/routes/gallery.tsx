export { GalleryPage as Component } from "@/features/gallery/components/gallery-page.tsx";
