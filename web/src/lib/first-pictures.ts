import { useEffect, useLayoutEffect, useState } from "react";

/** Milliseconds after which the others no longer wait for a picture that does not come. */
const PATIENCE = 4_000;

/** How many of those that are seen first are on their way. */
let expected = 0;
/** Whether the first of this page load have all been there once: afterwards nobody waits. */
let isOver = false;
const waiting = new Set<() => void>();

/**
 * Whether a picture may be loaded. On the first look at the app those that are seen first come
 * first: a slow network shares what it has among all that are asked for, and browsers ask for
 * pictures far below the screen, however `loading` is set.
 * @param isFirst Whether it is among those that are seen first.
 * @param isSettled Whether it has come, or does not.
 */
export function usePictureTurn(isFirst: boolean, isSettled: boolean): boolean {
  useLayoutEffect(() => isFirst && !isSettled ? expectPicture() : undefined, [isFirst, isSettled]);
  return useAfterFirstPictures(!isFirst) || isFirst;
}

/**
 * Whether the pictures that are seen first have come.
 * @param isAsked From when on that is asked: before there are any, none is on its way.
 */
export function useAfterFirstPictures(isAsked = true): boolean {
  const [isDue, setIsDue] = useState(isOver);
  useEffect(() => {
    if (isDue || !isAsked) return;
    const then = () => setIsDue(true);
    waiting.add(then);
    // Those beside it are expected by now.
    if (expected === 0) endWaiting();
    const timer = setTimeout(endWaiting, PATIENCE);
    return () => {
      clearTimeout(timer);
      waiting.delete(then);
    };
  }, [isDue, isAsked]);
  return isDue;
}

/** @returns To be called when it has come. */
function expectPicture(): () => void {
  expected++;
  return () => {
    expected--;
    if (expected === 0) endWaiting();
  };
}

function endWaiting(): void {
  isOver = true;
  for (const then of waiting) then();
  waiting.clear();
}
