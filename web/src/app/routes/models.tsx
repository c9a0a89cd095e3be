export { ModelsPage as Component } from "@/features/models/components/models-page.tsx";
