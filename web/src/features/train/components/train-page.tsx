import { type ReactNode, useEffect } from "react";
import { useSearchParams } from "react-router";
import { useSessionUser } from "@/lib/session.ts";
import { removeTrainingFiles } from "../api/training-files.ts";
import { leftBehind } from "../unclaimed-files.ts";
import { TrainAgain } from "./train-again.tsx";
import { TrainForm } from "./train-form.tsx";

/** Trains a new model, or with `?model=` one whose training has failed or was not started. */
export function TrainPage(): ReactNode {
  const user = useSessionUser();
  const [search] = useSearchParams();
  useCleanUp(user.id);
  const modelId = search.get("model");
  return modelId
    ? <TrainAgain key={modelId} modelId={modelId} />
    : <TrainForm seed={{ userId: user.id, modelId: null, kept: [] }} />;
}

/** Deletes uploaded files of attempts that were given up half-way, by closing the page say. */
function useCleanUp(userId: string): void {
  useEffect(() => {
    // What fails stays noted for the next visit.
    removeTrainingFiles(leftBehind(userId, Date.now())).catch(() => {});
  }, [userId]);
}
