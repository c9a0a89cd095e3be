import { testPhoto } from "../../../../local/testing/test-photos.ts";
import { newCredentials } from "./support/sign-up.ts";
import type { Site } from "./support/site.ts";

/** A browser that asks for Spanish gets it on the whole way, until another language is chosen. */
export async function spanish({ open }: Site): Promise<void> {
  const page = await open({ locale: "es-MX" });
  await page.goto("/");
  await page.getByRole("heading", { name: "Tú, con tu mejor luz" }).waitFor();
  await page.getByRole("link", { name: "Crear mis retratos" }).first().click();
  const { email, password } = newCredentials();
  await page.getByLabel("Correo electrónico").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Crear cuenta" }).click();

  await page.getByRole("link", { name: "Añadir mis fotos" }).click();
  await page.locator('input[type="file"]').first().setInputFiles(testPhoto("portrait-1.jpg"));
  await page.getByLabel("Nombre").fill("Ada");
  await page.getByRole("radio", { name: "Mujer" }).click();
  await page.getByLabel(/mayor de edad/).check();
  await page.getByRole("button", { name: "Conocer esta cara" }).click();

  await page.waitForURL("**/dashboard/generate?*");
  await page.getByText("Estudio gris").first().click();
  await page.getByRole("button", { name: "Crear 4 retratos" }).click();
  await page.getByText("Todos tus retratos están aquí").waitFor();
  await page.getByRole("button", { name: "Descargar el retrato 1, Estudio gris" }).waitFor();

  await page.goto("/dashboard/settings");
  await page.locator("html[lang=es]").waitFor();
  await page.getByRole("heading", { name: "Ajustes" }).waitFor();
  await page.getByRole("radio", { name: "English" }).click();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.locator("html[lang=en]").waitFor();
  await page.goto("/dashboard/credits");
  await page.getByRole("button", { name: "4 portraits" }).getByText("Studio grey").waitFor();
}
