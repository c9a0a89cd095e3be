import { type ReactNode, useDeferredValue } from "react";
import { useNavigationType, useParams } from "react-router";
import { useBatchPhotos } from "@/features/batches/api/get-batch-photos.ts";
import { BatchDialog } from "@/features/batches/components/batch-dialog.tsx";
import { Dashboard } from "@/features/dashboard/components/dashboard.tsx";
import { useAfterFirstPictures } from "@/lib/first-pictures.ts";

/** A batch over the dashboard, which is where closing it leads. */
export function BatchPage(): ReactNode {
  const { id = "" } = useParams();
  const { isPending } = useBatchPhotos(id);
  const cameFromHere = useNavigationType() !== "POP";
  // Opened by its address, the batch is what is waited for; what it covers comes after it.
  const isThere = useAfterFirstPictures(!isPending);
  const isCovering = useDeferredValue(cameFromHere || isThere);
  return (
    <>
      {isCovering && <Dashboard />}
      <BatchDialog id={id} />
    </>
  );
}
