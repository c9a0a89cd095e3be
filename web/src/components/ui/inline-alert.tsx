import CircleAlert from "icon:circle-alert";
import Info from "icon:info";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn.ts";

interface InlineAlertProps {
  tone?: "danger" | "info";
  title: string;
  text?: string;
  /** What to do about it: a button or a link. */
  action?: ReactNode;
  className?: string;
}

/** Something that happened, told where it matters; read out at once when it is an error. */
export function InlineAlert(
  { tone = "danger", title, text, action, className }: InlineAlertProps,
): ReactNode {
  const Icon = tone === "danger" ? CircleAlert : Info;
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={cn(
        "flex flex-wrap items-start gap-3 rounded-control p-3.5 text-[0.9375rem]",
        tone === "danger" ? "bg-danger-soft" : "bg-accent-soft",
        className,
      )}
    >
      <Icon
        aria-hidden
        className={cn(
          "mt-px size-5 shrink-0",
          tone === "danger" ? "text-danger" : "text-accent-text",
        )}
      />
      <div className="grid min-w-48 flex-1 gap-0.5">
        <p className="font-semibold">{title}</p>
        {text && <p>{text}</p>}
      </div>
      {action}
    </div>
  );
}
