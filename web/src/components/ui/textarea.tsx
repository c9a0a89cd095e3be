import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn.ts";
import { controlClasses } from "./input.tsx";

/** Some lines of text, which grow with it where the browser can. */
export function Textarea({ className, ...props }: ComponentProps<"textarea">): ReactNode {
  return (
    <textarea
      className={cn(controlClasses, "field-sizing-content min-h-20 resize-none py-2.5", className)}
      {...props}
    />
  );
}
