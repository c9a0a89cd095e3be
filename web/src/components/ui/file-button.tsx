import type { VariantProps } from "class-variance-authority";
import { type ReactNode, useRef } from "react";
import { Button } from "./button.tsx";
import type { buttonClasses } from "./button-classes.ts";

interface FileButtonProps extends VariantProps<typeof buttonClasses> {
  onFiles: (files: File[]) => void;
  /** Opens the camera of a phone, on its front side, instead of the pictures. */
  camera?: boolean;
  multiple?: boolean;
  label?: string;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
}

/** HEIC by its ending too: not every system knows its type. */
const ACCEPTED = "image/*,.heic,.heif";

/** A button that opens the files of the device. */
export function FileButton(
  { onFiles, camera, multiple, label, children, ...props }: FileButtonProps,
): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button aria-label={label} onClick={() => input.current?.click()} {...props}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={camera ? "image/*" : ACCEPTED}
        capture={camera ? "user" : undefined}
        multiple={multiple}
        hidden
        onChange={(event) => {
          onFiles([...event.target.files ?? []]);
          // So that the same file can be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}
