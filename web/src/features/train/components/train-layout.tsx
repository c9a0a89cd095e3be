import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header.tsx";

interface TrainLayoutProps {
  title: string;
  intro: string;
  photos: ReactNode;
  /** The model and what it costs; stays in view on wide screens. */
  form: ReactNode;
  advice?: ReactNode;
}

/** Two columns on wide screens; on phones one, with the advice last. */
export function TrainLayout({ title, intro, photos, form, advice }: TrainLayoutProps): ReactNode {
  return (
    <>
      <PageHeader title={title} />
      <p className="-mt-4 mb-7 max-w-xl text-ink-muted md:-mt-6">{intro}</p>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {photos}
        <div className="lg:sticky lg:top-24 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          {form}
        </div>
        {advice}
      </div>
    </>
  );
}
