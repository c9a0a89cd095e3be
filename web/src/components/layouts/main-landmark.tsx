import { type ComponentProps, createContext, type ReactNode, useContext } from "react";

const InsideMain = createContext(false);

/**
 * The `<main>` of the page, to which "skip to content" leads. Inside another, as when a page of the
 * signed-in frame is replaced by an error page, it is only a `<div>`: a document has one.
 */
export function MainLandmark({ children, ...props }: ComponentProps<"main">): ReactNode {
  if (useContext(InsideMain)) return <div className={props.className}>{children}</div>;
  return (
    <InsideMain value>
      <main id="main" tabIndex={-1} {...props}>{children}</main>
    </InsideMain>
  );
}
