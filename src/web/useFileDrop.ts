import { useEffect, useState } from "react";

/** Files dropped anywhere on the page. Returns whether something is being dragged over it, to say where it would go. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // entering a child fires before leaving its parent: count, so that the hint does not flicker
    let depth = 0;
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent): void => {
      if (carriesFiles(event)) setOver(++depth > 0);
    };
    const leave = (event: DragEvent): void => {
      if (carriesFiles(event)) setOver(--depth > 0);
    };
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("dragenter", enter, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => stop.abort();
  }, [onDrop]);
  return isOver;
}
