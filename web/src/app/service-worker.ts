/** Built by web/scripts/service-worker.ts from web/service-worker. */
const ADDRESS = "/sw.js";

/**
 * Keeps the app on this device, or takes it away again: a host from which the file was removed has
 * given that up, and the browser would go on with the one it has. Never throws; without it everything
 * works as long as there is a network.
 */
export async function followServiceWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    if (import.meta.env.DEV) return await remove();
    const registration = await navigator.serviceWorker.register(ADDRESS);
    await registration.update();
  } catch {
    // It may only be the network.
    if (await isGone()) await remove().catch(() => {});
  }
}

async function isGone(): Promise<boolean> {
  try {
    const { status, headers } = await fetch(ADDRESS, { cache: "no-store" });
    // Hosts answer what they do not have with the page.
    const isScript = headers.get("content-type")?.includes("javascript") ?? false;
    return status === 404 || status === 410 || (status === 200 && !isScript);
  } catch {
    return false;
  }
}

async function remove(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  if (registrations.length === 0) return;
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}
