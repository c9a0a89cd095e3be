export { AuthLayout as Component } from "@/features/auth/components/auth-layout.tsx";
