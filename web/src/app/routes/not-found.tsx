export { NotFound as Component } from "@/components/layouts/error-pages.tsx";
