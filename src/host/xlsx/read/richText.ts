import type { Attributes } from "../xml/scanXml";

/** Gathers the text of one <si> or <is>: its runs joined, phonetic runs (<rPh>, readings above the text) left out. */
export class RichText {
  private text = "";
  private inText = false;
  private inPhonetic = false;
  private keepsSpace = false;
  private run = "";

  reset(): void {
    this.text = "";
    this.inText = false;
    this.inPhonetic = false;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.inPhonetic = true;
    else if (name === "t" && !this.inPhonetic) {
      this.inText = true;
      this.keepsSpace = attributes["xml:space"] === "preserve";
      this.run = "";
    }
  }

  add(text: string): void {
    if (this.inText) this.run += text;
  }

  close(name: string): void {
    if (name === "rPh") this.inPhonetic = false;
    else if (name === "t" && this.inText) {
      this.inText = false;
      // Excel drops white space at the ends of a run that does not ask for it to be kept.
      this.text += this.keepsSpace ? this.run : this.run.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
    }
  }

  value(): string {
    return unescapeText(this.text);
  }
}

/** _x000D_ is how the format writes a character XML cannot hold; _x005F_ the underscore that would look like one. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
