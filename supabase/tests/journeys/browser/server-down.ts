import assert from "node:assert/strict";
import { eventually } from "../../../../local/testing/eventually.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** A page whose server is gone stays where it is, waits, and goes on by itself. */
export async function serverDown({ stack, open, expectComplaints }: Site): Promise<void> {
  await using user = await userWithPortraits(stack);
  expectComplaints(/ERR_CONNECTION_REFUSED/, /WebSocket/, /preload/);
  const page = await open({ as: user });
  const joins: string[] = [];
  let closeChannel: (() => void) | undefined;
  await page.routeWebSocket(/\/realtime\/v1\//, (page) => {
    const server = page.connectToServer();
    page.onMessage((message) => {
      server.send(message);
      const [joinRef, , topic, event] = JSON.parse(String(message));
      if (event !== "phx_join") return;
      joins.push(topic);
      closeChannel = () => page.send(JSON.stringify([joinRef, null, topic, "phx_close", {}]));
    });
  });
  await page.goto("/dashboard/gallery");
  const portraits = page.getByRole("list", { name: "Your portraits" }).getByRole("listitem");
  await portraits.nth(3).waitFor();
  // What has been seen is kept, so nothing asks for the portrait that is deleted below.
  await eventually(async () =>
    await page.evaluate(`
      [...document.querySelectorAll("[data-tile] img")]
        .every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
    `) || undefined
  );

  const everything = (url: URL) => url.origin === stack.apiUrl;
  await page.route(everything, (route) => route.abort("connectionrefused"));
  await portraits.first().getByRole("link").click();
  await page.getByRole("heading", { name: "Retrato cannot be reached" }).waitFor();
  await page.getByRole("link", { name: "Gallery", exact: true }).waitFor();
  await page.unroute(everything);
  await page.getByText("1 of 4", { exact: true }).waitFor();

  // A channel that the server closes is joined again, and catches up on what it has missed.
  const before = joins.length;
  closeChannel?.();
  await user.client.from("photos").delete().eq("id", user.photoIds[3] ?? "").throwOnError();
  await page.getByText("1 of 3", { exact: true }).waitFor();
  assert.deepEqual([...new Set(joins)], [`realtime:user:${user.id}`]);
  assert.equal(joins.length, before + 1);
}
