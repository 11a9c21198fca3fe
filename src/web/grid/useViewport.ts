import { type RefObject, useEffect, useState } from "react";

export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Steps in which scrolling is followed: a redraw for each pixel would cost more than it shows. */
const STEP = 60;

/** What a scrolling element shows now, in the pixels of its content. */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1200, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = (): void => {
      const next = {
        left: Math.floor(element.scrollLeft / STEP) * STEP,
        top: Math.floor(element.scrollTop / STEP) * STEP,
        width: element.clientWidth + STEP,
        height: element.clientHeight + STEP,
      };
      setViewport((last) =>
        (Object.keys(next) as (keyof Viewport)[]).every((key) => last[key] === next[key]) ? last : next,
      );
    };
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    element.addEventListener("scroll", follow, { passive: true });
    follow();
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", follow);
    };
  }, [scroller]);
  return viewport;
}
