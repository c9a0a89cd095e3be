import type { ReactNode } from "react";
import { Card } from "@/components/ui/card.tsx";
import { cn } from "@/lib/cn.ts";

interface InvitationProps {
  picture: string;
  /** Class of the backdrop the picture stands on. */
  backdrop: string;
  title: string;
  text: string;
  note?: ReactNode;
  action: ReactNode;
}

/** One clear next step, with a picture of where it leads. */
export function Invitation(
  { picture, backdrop, title, text, note, action }: InvitationProps,
): ReactNode {
  return (
    <Card className="grid animate-rise gap-0 overflow-hidden p-0 sm:grid-cols-[1fr_15rem] sm:p-0">
      <div className="order-2 grid content-center justify-items-start gap-4 p-6 sm:order-1 sm:p-9">
        <h2 className="display-md">{title}</h2>
        <p className="max-w-md text-ink-muted">{text}</p>
        {action}
        {note && <p className="text-sm text-ink-muted">{note}</p>}
      </div>
      <div
        className={cn("order-1 h-60 overflow-hidden sm:order-2 sm:h-full sm:min-h-80", backdrop)}
      >
        <img
          src={picture}
          alt=""
          className="size-full object-cover object-[50%_14%]"
          onError={(event) => event.currentTarget.remove()}
        />
      </div>
    </Card>
  );
}
