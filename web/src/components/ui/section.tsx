import { type ReactNode, useId } from "react";

interface SectionProps {
  title: string;
  /** At the right of the title, for instance a link to all of it. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own title. */
export function Section({ title, aside, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 grid-cols-1 gap-4">
      <div className="flex min-h-9 items-center justify-between gap-4">
        <h2 id={id} className="text-lg font-semibold tracking-tight">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
