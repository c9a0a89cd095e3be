import { useEffect, useState } from "react";

/**
 * Files dropped anywhere on the page or pasted into it.
 * @param onFiles Stable between renders.
 * @returns Whether files are being dragged over the page.
 */
export function useIncomingFiles(onFiles: (files: File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;

    function take(transfer: DataTransfer | null): boolean {
      const files = [...transfer?.files ?? []];
      if (files.length > 0) onFiles(files);
      return files.length > 0;
    }
    addEventListener("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setIsOver(true);
    }, { signal });
    addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    }, { signal });
    addEventListener("drop", (event) => {
      setIsOver(false);
      if (take(event.dataTransfer)) event.preventDefault();
    }, { signal });
    addEventListener("paste", (event) => {
      if (take(event.clipboardData)) event.preventDefault();
    }, { signal });
    return () => ending.abort();
  }, [onFiles]);
  return isOver;
}
