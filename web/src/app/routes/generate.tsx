export { GeneratePage as Component } from "@/features/generate/components/generate-page.tsx";
