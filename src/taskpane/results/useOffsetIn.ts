import { type RefObject, useLayoutEffect, useState } from "react";

/** How far below the top of a scrolled element another begins, in pixels; follows what grows or shrinks between them. */
export function useOffsetIn(outer: HTMLElement, inner: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measured = inner.current;
    if (!measured) return;
    const measure = () =>
      setOffset(measured.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    for (const sibling of outer.children) observer.observe(sibling);
    return () => observer.disconnect();
  }, [outer, inner]);
  return offset;
}
