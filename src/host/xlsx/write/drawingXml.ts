import type { ChartPlan } from "../../../domain/report/plan";
import type { Dialect } from "../dialect";
import { XML_HEAD, element } from "../xml/compose";

/** The drawing part that places a sheet's charts over its cells; `ids` are the relationships to their parts. */
export function drawingXml(charts: readonly ChartPlan[], ids: readonly string[], dialect: Dialect): string {
  return XML_HEAD + element("xdr:wsDr", namespacesOf(dialect), anchors(charts, ids, dialect, 2, {}));
}

/** The same charts as elements to stand in a drawing that another program wrote, with ids that are free in it. */
export function anchorsAmong(
  drawing: string,
  charts: readonly ChartPlan[],
  ids: readonly string[],
  dialect: Dialect,
): string {
  const taken = [...drawing.matchAll(/cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)/g)].map(([, id]) => Number(id));
  return anchors(charts, ids, dialect, Math.max(1, ...taken) + 1, namespacesOf(dialect));
}

function namespacesOf(dialect: Dialect): Readonly<Record<string, string>> {
  return { "xmlns:xdr": dialect.spreadsheetDrawing, "xmlns:a": dialect.drawing, "xmlns:r": dialect.relationships };
}

function anchors(
  charts: readonly ChartPlan[],
  ids: readonly string[],
  dialect: Dialect,
  firstId: number,
  namespaces: Readonly<Record<string, string>>,
): string {
  const marker = (name: string, column: number, row: number) =>
    element(
      `xdr:${name}`,
      {},
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
    );
  const placed = charts.map(({ name, anchor }, index) => {
    const chart = element("c:chart", { "xmlns:c": dialect.chart, "r:id": ids[index] });
    const frame =
      `<xdr:nvGraphicFramePr>${element("xdr:cNvPr", { id: firstId + index, name })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      element("a:graphic", {}, element("a:graphicData", { uri: dialect.chart }, chart));
    return element(
      "xdr:twoCellAnchor",
      namespaces,
      // Counted from 0; the far corner is the first cell no longer covered.
      marker("from", anchor.left - 1, anchor.top - 1) +
        marker("to", anchor.right, anchor.bottom) +
        element("xdr:graphicFrame", { macro: "" }, frame) +
        "<xdr:clientData/>",
    );
  });
  return placed.join("");
}
