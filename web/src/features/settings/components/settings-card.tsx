import { type ReactNode, useId } from "react";
import { Card } from "@/components/ui/card.tsx";

interface SettingsCardProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** One subject of the settings. */
export function SettingsCard({ title, text, children }: SettingsCardProps): ReactNode {
  const id = useId();
  return (
    <Card aria-labelledby={id} className="grid gap-5">
      <div className="grid gap-1">
        <h2 id={id} className="text-lg font-semibold tracking-tight">{title}</h2>
        {text && <p className="text-ink-muted">{text}</p>}
      </div>
      {children}
    </Card>
  );
}
