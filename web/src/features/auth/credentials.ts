/** The password rule of Auth (`minimum_password_length` of supabase/config.toml). */
export const MIN_PASSWORD_LENGTH = 8;

/** What is wrong with a field, as a message of the namespace `auth`. */
export type EmailProblem = "required.email" | "invalidEmail";
export type PasswordProblem = "required.password" | "shortPassword";

/** Only what cannot be an address at all is refused here; Auth has the last word. */
export function emailProblem(email: string): EmailProblem | undefined {
  if (email === "") return "required.email";
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? undefined : "invalidEmail";
}

/** @param rule Whether the length counts: not when signing in, old passwords may be shorter. */
export function passwordProblem(
  password: string,
  rule: "existing" | "new",
): PasswordProblem | undefined {
  if (password === "") return "required.password";
  return rule === "new" && password.length < MIN_PASSWORD_LENGTH ? "shortPassword" : undefined;
}

/** The text in a form's field, spaces around it removed; passwords keep theirs. */
export function formText(
  form: FormData,
  name: "email" | "password" | "currentPassword" | "code",
): string {
  const value = form.get(name);
  const text = typeof value === "string" ? value : "";
  return name === "email" ? text.trim() : text;
}

/** A code of an e-mail, without what stands between its digits; undefined when it cannot be one. */
export function codeOf(text: string): string | undefined {
  const digits = text.replaceAll(/[\s-]/g, "");
  return /^\d{6,10}$/.test(digits) ? digits : undefined;
}
