import { configResponse, type WebConfig } from "./serve.ts";

/**
 * Serves the web app from Vite, and its configuration, at the address of the stack: the page finds
 * everything where it is in production.
 * @param devServer URL of Vite.
 */
export function createDevelopmentApp(
  devServer: string,
  config: WebConfig,
): (request: Request) => Response | Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    if (pathname === "/config.json") return configResponse(request, config);
    const { status, headers, body } = await fetch(devServer + pathname + search, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      redirect: "manual",
    });
    return new Response(body, { status, headers: withoutEncoding(headers) });
  };
}

/** `fetch` has decompressed the body already. */
function withoutEncoding(received: Headers): Headers {
  const headers = new Headers(received);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return headers;
}
