import { type RefObject, useEffect, useRef } from "react";

/** Puts the focus on a question when it comes up, so that a reader hears it and the keys work at once. */
export function useQuestionFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
