import { useEffect } from "react";
import { removeTrainingFiles } from "./api/remove-training-files.ts";
import { leftBehind } from "./unclaimed-files.ts";

/** Deletes uploaded files of attempts that were given up half-way, by closing the page say. */
export function useCleanUp(userId: string): void {
  useEffect(() => {
    // What fails stays noted for the next visit.
    removeTrainingFiles(leftBehind(userId, Date.now())).catch(() => {});
  }, [userId]);
}
