import { useEffect } from "react";
import { isBusy, type Run } from "./draft-state.ts";

/** Has the browser ask before the page is closed while photos are on their way. */
export function useStayWhileUploading(run: Run): void {
  const isUploading = isBusy({ run });
  useEffect(() => {
    if (!isUploading) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUploading]);
}
