import { type LongWork, WriteStopped } from "../../app/ports";

/** Packs pieces of work, in their order, into messages of at most `most` in weight; a heavier piece goes alone. */
export function packed<T>(pieces: readonly T[], weightOf: (piece: T) => number, most: number): T[][] {
  const messages: T[][] = [];
  let weight = Infinity;
  for (const piece of pieces) {
    const own = weightOf(piece);
    if (weight + own > most) {
      messages.push([]);
      weight = 0;
    }
    messages.at(-1)!.push(piece);
    weight += own;
  }
  return messages;
}

/**
 * Sends messages one after the other, because each is as large as Excel takes at a time.
 * @throws WriteStopped between two messages when cancelled
 */
export async function inTurn<T, R>(
  messages: readonly T[],
  send: (message: T) => Promise<R>,
  { signal, onProgress }: LongWork = {},
): Promise<R[]> {
  const answers: R[] = [];
  for (const [at, message] of messages.entries()) {
    if (signal?.aborted) throw new WriteStopped();
    answers.push(await send(message));
    onProgress?.(at + 1, messages.length);
  }
  return answers;
}
