export { ForgotPasswordForm as Component } from "@/features/auth/components/forgot-password-form.tsx";
