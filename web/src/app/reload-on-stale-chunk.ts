const KEY = "retrato.reloaded-for";

/**
 * After a new release the files an open page still asks for are gone. Loading the page again gets
 * the new ones; once an address, so that a file that is really missing does not reload for ever.
 * https://vite.dev/guide/build#load-error-handling
 */
export function reloadOnStaleChunk(): void {
  addEventListener("vite:preloadError", (event) => {
    if (!navigator.onLine || sessionStorage.getItem(KEY) === location.href) return;
    sessionStorage.setItem(KEY, location.href);
    event.preventDefault();
    location.reload();
  });
}
