// Runs in the page before anything else does: notes what happens, for observe-page.ts to fetch.
const notes = { longTasks: [], interactions: [], heard: [], shown: [] };
globalThis.benchNotes = notes;

new PerformanceObserver((list) =>
  notes.longTasks.push(...list.getEntries().map(({ duration }) => duration))
).observe({ type: "longtask" });

new PerformanceObserver((list) => {
  const interactions = list.getEntries().filter(({ interactionId }) => interactionId);
  notes.interactions.push(...interactions.map(({ duration }) => duration));
}).observe({ type: "event", durationThreshold: 16 });

// A picture has been loaded and decoded; the next frame shows it.
document.addEventListener("load", ({ target }) => {
  if (!(target instanceof HTMLImageElement)) return;
  const address = target.currentSrc;
  requestAnimationFrame(() => notes.shown.push({ address, at: performance.now() }));
}, true);

globalThis.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    this.addEventListener("message", ({ data }) => {
      const [, thumbnail] = String(data).match(/"thumbnail_url":\s*"([^"]+)"/) ?? [];
      if (thumbnail) notes.heard.push({ thumbnail, at: performance.now() });
    });
  }
};
