import type { ReactNode } from "react";
import { useParams } from "react-router";
import { BatchDialog } from "@/features/batches/components/batch-dialog.tsx";
import { Dashboard } from "@/features/dashboard/components/dashboard.tsx";

/** A batch over the dashboard, which is where closing it leads. */
export function BatchPage(): ReactNode {
  const { id = "" } = useParams();
  return (
    <>
      <Dashboard />
      <BatchDialog id={id} />
    </>
  );
}
