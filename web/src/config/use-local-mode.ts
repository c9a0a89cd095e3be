import { useEffect, useState } from "react";
import { env } from "./env.ts";

/** Whether this is the embedded stack without a Gemini key. False until the configuration is there. */
export function useLocalMode(): boolean {
  const [isLocal, setIsLocal] = useState(false);
  useEffect(() => {
    env().then(({ localMode }) => setIsLocal(localMode), () => setIsLocal(false));
  }, []);
  return isLocal;
}
