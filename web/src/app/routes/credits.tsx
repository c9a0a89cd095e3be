export { CreditsPage as Component } from "@/features/credits/components/credits-page.tsx";
