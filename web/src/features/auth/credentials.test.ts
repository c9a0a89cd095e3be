import { expect, it } from "vitest";
import { emailProblem, formText, passwordProblem } from "./credentials.ts";

it.each([
  ["", "required.email"],
  ["ada", "invalidEmail"],
  ["ada@example", "invalidEmail"],
  ["ada @example.com", "invalidEmail"],
  ["ada@example.com", undefined],
  ["ñandú+x@correo.example", undefined],
])("e-mail %s: %s", (email, problem) => {
  expect(emailProblem(email)).toBe(problem);
});

it.each(
  [
    ["", "existing", "required.password"],
    ["short", "existing", undefined],
    ["seven77", "new", "shortPassword"],
    ["eight888", "new", undefined],
  ] as const,
)("password %s (%s): %s", (password, rule, problem) => {
  expect(passwordProblem(password, rule)).toBe(problem);
});

it("trims an address but never a password", () => {
  const form = new FormData();
  form.set("email", " ada@example.com ");
  form.set("password", " secret ");
  expect(formText(form, "email")).toBe("ada@example.com");
  expect(formText(form, "password")).toBe(" secret ");
});
