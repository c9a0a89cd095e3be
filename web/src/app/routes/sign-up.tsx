export { SignUpForm as Component } from "@/features/auth/components/sign-up-form.tsx";
export { redirectSignedIn as loader } from "@/features/auth/loaders.ts";
