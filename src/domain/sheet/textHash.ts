/** A running mark of text: equal for equal texts, and as good as never for different ones (two 32-bit FNV-1a sums). No secret to keep. */
export class TextHash {
  #first = 0x811c9dc5;
  #second = 0x9e3779b1;

  add(text: string): this {
    let first = this.#first;
    let second = this.#second;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x85ebca6b);
    }
    this.#first = first;
    this.#second = second;
    return this;
  }

  /** Sixteen hexadecimal digits. */
  toString(): string {
    return hex(this.#first) + hex(this.#second);
  }
}

function hex(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, "0");
}
