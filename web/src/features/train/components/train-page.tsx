import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useSessionUser } from "@/lib/session.ts";
import { useCleanUp } from "../use-clean-up.ts";
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
