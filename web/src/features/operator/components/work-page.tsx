import type { ReactNode } from "react";
import { GeminiModels } from "./gemini-models.tsx";
import { OpenBatches } from "./open-batches.tsx";
import { OpenTrainings } from "./open-trainings.tsx";

/** What is under way, and what draws it. */
export function WorkPage(): ReactNode {
  return (
    <div className="grid grid-cols-1 gap-10">
      <GeminiModels />
      <OpenBatches />
      <OpenTrainings />
    </div>
  );
}
