import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";
import { controlClasses } from "./input.tsx";

/** Several lines of text; grows with what is typed where the browser can. */
export function Textarea({ className, ...props }: ComponentProps<"textarea">): ReactNode {
  return (
    <textarea
      rows={3}
      className={cn(controlClasses, "field-sizing-content py-3", className)}
      {...props}
    />
  );
}
