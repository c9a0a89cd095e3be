export { PhotoViewer as Component } from "@/features/gallery/components/photo-viewer.tsx";
