/** A line on standard error that is rewritten while long work goes on, and only where a person watches. */
export class ProgressLine {
  #shown = false;
  readonly #started = Date.now();

  /** Quiet for the first second: short work needs no report. */
  show(text: string): void {
    if (!process.stderr.isTTY || Date.now() - this.#started < 1000) return;
    process.stderr.write(`\r\u001b[K${text}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) process.stderr.write("\r\u001b[K");
    this.#shown = false;
  }
}
