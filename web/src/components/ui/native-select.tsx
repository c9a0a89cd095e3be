import type { IconType } from "@/components/ui/icon.tsx";
import type { ReactNode } from "react";

interface NativeSelectProps<Value extends string> {
  icon: IconType;
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly { value: Value; label: string; lang?: string }[];
}

/** One of a few values in the browser's own list: light enough for pages before sign-in. */
export function NativeSelect<Value extends string>(
  { icon: Icon, label, value, onValueChange, options }: NativeSelectProps<Value>,
): ReactNode {
  function choose(chosen: string): void {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onValueChange(option.value);
  }
  return (
    <label className="inline-flex h-10 items-center gap-2 rounded-full px-3 text-sm font-medium text-ink-muted transition-colors focus-within:outline-2 focus-within:outline-focus hover:bg-sunken hover:text-ink">
      <Icon aria-hidden className="size-4.5" />
      <span className="sr-only">{label}</span>
      <select
        value={value}
        onChange={(event) => choose(event.target.value)}
        className="cursor-pointer appearance-none bg-transparent outline-none"
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            className="bg-surface text-ink"
          >
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
