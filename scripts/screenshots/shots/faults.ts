import type { Page } from "playwright-core";

const DATA = /\/(?:rest|storage)\/v1\//;

/** Leaves everything the page asks for without an answer. */
export function neverAnswer(page: Page): Promise<unknown> {
  return page.route(DATA, () => {});
}

/** Answers what the page asks for as a server that is down. */
export function answerUnavailable(page: Page): Promise<unknown> {
  return page.route(
    DATA,
    (route) => route.fulfill({ status: 503, json: { message: "no server" } }),
  );
}

/** Cuts the page off, as in a tunnel. */
export function goOffline(page: Page): Promise<unknown> {
  return page.context().setOffline(true);
}
