import { control } from "./control.ts";
import { notFound } from "./errors.ts";
import { generateContent } from "./generate-content.ts";
import type { Service } from "./service.ts";

const GENERATE_CONTENT = /^\/(v1|v1beta)\/models\/([^/:]+):generateContent$/;

/**
 * Routes a request.
 *
 * @param remote address of the caller.
 */
export function handle(request: Request, remote: string, service: Service): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/_local/")) return control(request, remote, service);
  const [, apiVersion, modelId] = GENERATE_CONTENT.exec(pathname) ?? [];
  if (request.method !== "POST" || apiVersion === undefined || modelId === undefined) {
    return Promise.resolve(notFound().toResponse());
  }
  return generateContent(request, { apiVersion, modelId }, service);
}
