import CircleAlert from "icon:circle-alert";
import { type ReactNode, useId } from "react";
import { cn } from "@/lib/cn.ts";

/** What a control inside a Field has to carry. */
export interface FieldControl {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps {
  label: string;
  /** Beside the label, for instance a link. */
  aside?: ReactNode;
  hint?: string;
  /** What is wrong with the value, in a sentence; takes the place of the hint. */
  error?: string | undefined;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}

/** A label, its control, and below it a hint or the error, tied together for screen readers. */
export function Field({ label, aside, hint, error, className, children }: FieldProps): ReactNode {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className={cn("grid gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-sm font-medium">{label}</label>
        {aside}
      </div>
      {children({
        id,
        "aria-describedby": note ? noteId : undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {note && (
        <p
          id={noteId}
          className={cn("flex gap-1.5 text-sm text-ink-muted", error && "text-danger")}
        >
          {error && <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />}
          {note}
        </p>
      )}
    </div>
  );
}
