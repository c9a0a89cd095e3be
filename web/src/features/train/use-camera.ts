import { type RefObject, useEffect, useState } from "react";

export type CameraState = "starting" | "on" | "blocked";

/** Shows the front camera in a video while the component is there, and switches it off afterwards. */
export function useCamera(video: RefObject<HTMLVideoElement | null>): CameraState {
  const [state, setState] = useState<CameraState>("starting");
  useEffect(() => {
    let stream: MediaStream | undefined;
    let isOver = false;
    const stop = (): void => stream?.getTracks().forEach((track) => track.stop());

    async function start(): Promise<void> {
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: "user", width: { ideal: 1920 }, height: { ideal: 1440 } },
        });
        if (isOver || !video.current) return stop();
        video.current.srcObject = stream;
        await video.current.play();
        if (!isOver) setState("on");
      } catch {
        // No camera, no permission, no HTTPS: to the user it is one thing.
        if (!isOver) setState("blocked");
      }
    }
    void start();
    return () => {
      isOver = true;
      stop();
    };
  }, [video]);
  return state;
}
