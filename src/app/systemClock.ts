import type { Clock } from "./ports";

/** The day on this machine's own calendar: an office's 今天, not UTC's. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    const two = (value: number): string => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};
