import type { ReactNode } from "react";

interface SiteNoticeProps {
  icon: ReactNode;
  title: string;
  text: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** In the place of a public page: why there is nothing to see, or not yet. */
export function SiteNotice({ icon, title, text, children }: SiteNoticeProps): ReactNode {
  return (
    <div
      role="status"
      className="mx-auto grid max-w-md justify-items-center gap-4 pt-16 text-center"
    >
      <span className="grid size-16 place-items-center rounded-full bg-accent-soft text-accent-text [&_svg]:size-7">
        {icon}
      </span>
      <h1 className="display-md">{title}</h1>
      <p className="text-ink-muted">{text}</p>
      {children}
    </div>
  );
}
