export { SignInForm as Component } from "@/features/auth/components/sign-in-form.tsx";
export { redirectSignedIn as loader } from "@/features/auth/loaders.ts";
