import type { CSSProperties } from "react";
import type { Cell } from "../../domain/sheet/content";
import type { CellLook, ConditionalLook } from "../../host/xlsx/looks/look";

const ALIGN = { left: "flex-start", center: "center", right: "flex-end" } as const;
const THICK = /^(medium|thick|double)$/;

/** Which way a cell's text stands where its style does not say: numbers to the right, truth values and errors in the middle. */
export function alignOf(cell: Cell | undefined, look: CellLook | undefined): "left" | "center" | "right" {
  if (look?.align) return look.align;
  if (cell?.type === "number") return "right";
  return cell?.type === "boolean" || cell?.type === "error" ? "center" : "left";
}

/** Face, colours and borders of a cell, on the screen and on paper alike. */
export function cellStyle(look: CellLook | undefined, bar: CellBar | null): CSSProperties {
  const style: CSSProperties = {};
  if (look?.font) style.fontFamily = `"${look.font}", "SimSun", "Noto Serif CJK SC", serif`;
  if (look?.size) style.fontSize = `${look.size}pt`;
  if (look?.bold) style.fontWeight = "bold";
  if (look?.italic) style.fontStyle = "italic";
  if (look?.underline) style.textDecoration = "underline";
  if (look?.color) style.color = look.color;
  if (look?.fill) style.backgroundColor = look.fill;
  if (bar)
    style.backgroundImage = `linear-gradient(to right, ${bar.color} ${bar.percent}%, transparent ${bar.percent}%)`;
  for (const side of ["Left", "Right", "Top", "Bottom"] as const) {
    const border = look?.borders?.[side.toLowerCase() as "left" | "right" | "top" | "bottom"];
    if (border) style[`border${side}`] = `${THICK.test(border.style) ? 2 : 1}px solid ${border.color}`;
  }
  return style;
}

/** Where the text stands in a box that is a flex container. */
export function placedIn(cell: Cell | undefined, look: CellLook | undefined): CSSProperties {
  const align = alignOf(cell, look);
  return {
    justifyContent: ALIGN[align],
    textAlign: align,
    alignItems: look?.verticalAlign === "top" ? "flex-start" : look?.verticalAlign === "center" ? "center" : "flex-end",
    whiteSpace: look?.wrap ? "pre-wrap" : "pre",
  };
}

/** A bar behind a number. */
export interface CellBar {
  readonly color: string;
  /** Of the cell's width. */
  readonly percent: number;
}

/** The look of a cell once a conditional format that fits it has been laid over its own. */
export function conditionedLook(
  rules: readonly ConditionalLook[],
  cell: Cell | undefined,
  own: CellLook | undefined,
): { readonly look: CellLook | undefined; readonly bar: CellBar | null } {
  let look = own;
  let bar: CellBar | null = null;
  for (const rule of rules) {
    if (rule.type === "equals" && cell?.type === "text" && cell.text === rule.value) look = { ...look, ...rule.look };
    if (rule.type === "dataBar" && cell?.type === "number" && rule.max > rule.min) {
      const share = (cell.value - rule.min) / (rule.max - rule.min);
      bar = { color: rule.color, percent: Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10 };
    }
  }
  return { look, bar };
}
