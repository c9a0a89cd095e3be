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

/** Says that the operator has to mend something before Gemini is asked again. */
export function answerSuspended(page: Page): Promise<unknown> {
  return page.route(/\/rest\/v1\/rpc\/provider_pauses/, async (route) => {
    const generation_model_id = "gemini-nano-banana-2.1";
    const paused_until = new Date(Date.now() + 60_000).toISOString();
    await route.fulfill({ json: [{ generation_model_id, paused_until, suspended: true }] });
  });
}

/** Says that the quota of the day is used up until tomorrow morning. */
export function answerClosed(page: Page): Promise<unknown> {
  return page.route(/\/rest\/v1\/rpc\/provider_pauses/, async (route) => {
    const opening = new Date(Date.now() + 86_400_000);
    opening.setHours(8, 0, 0, 0);
    await route.fulfill({
      json: [{
        generation_model_id: "gemini-nano-banana-2.1",
        paused_until: new Date(Date.now() + 60_000).toISOString(),
        suspended: false,
        closed_until: opening.toISOString(),
      }],
    });
  });
}

/** Says of all that waits that it is being made. */
export function answerInWork(page: Page): Promise<unknown> {
  return page.route(/\/rest\/v1\/photos\?.*generation_batch_id/, async (route) => {
    const response = await route.fetch();
    const photos: { status: string }[] = await response.json();
    const json = photos.map((photo) =>
      photo.status === "queued" ? { ...photo, status: "generating" } : photo
    );
    await route.fulfill({ response, json });
  });
}

/** Says that Gemini refuses a training photo. */
export function refuseTrainingPhoto(page: Page): Promise<unknown> {
  return page.route(
    /\/rest\/v1\/model_training_images\?.*failure_code/,
    (route) =>
      route.fulfill({ json: [{ id: "2", image_order: 2, file_name: "at-the-beach.jpg" }] }),
  );
}

/** Gives the browser a share sheet that wants to be asked for once more, as Safari's after a while. */
export function delayShareSheet(page: Page): Promise<unknown> {
  return page.addInitScript(`
    const asked = globalThis.matchMedia.bind(globalThis);
    globalThis.matchMedia = (query) => asked(query.replace("(pointer: coarse)", "all"));
    navigator.canShare = () => true;
    navigator.share = () => Promise.reject(new DOMException("", "NotAllowedError"));
  `);
}
