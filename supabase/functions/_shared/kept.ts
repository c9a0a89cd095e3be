/** Loads once, and keeps it for all later calls; what could not be loaded is tried again at the next. */
export function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
}
