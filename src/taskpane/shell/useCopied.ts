import { useCallback, useEffect, useState } from "react";
import { copyText } from "./copyText";

/** Copies a text and says so for two seconds. */
export function useCopied() {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = useCallback((text: string) => void copyText(text).then(setCopied), []);
  return { copied, copy };
}
