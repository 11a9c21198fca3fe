import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Session } from "../../../src/app/session";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";

const SAMPLE = resolve(__dirname, "../../../assets/sample.xlsx");

describe("how a written report looks to a viewer", () => {
  const looksOf = async (sheet: string) => {
    const host = new XlsxHost(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx");
    const session = await Session.open(host, { today: () => "2026-10-08" });
    await session.write();
    return { looks: host.looks().find(({ name }) => name === sheet)!, plan: session.plan() };
  };

  it("its charts have kind, title, place, points and colours as they were planned", async () => {
    const { looks, plan } = await looksOf("测算总览");
    const planned = plan.sheets.find(({ name }) => name === "测算总览")!.charts;
    expect(looks.charts).toHaveLength(planned.length);
    looks.charts.forEach((chart, index) => {
      const { type, title, anchor, points, colors } = planned[index]!;
      expect(chart).toMatchObject({ type, title, anchor });
      expect(chart.points.map(({ category, value }) => ({ category, value }))).toEqual(points);
      const wanted = points.map((_, at) => (colors.length === 1 ? colors[0] : colors[at])!.toLowerCase());
      expect(chart.points.map(({ color }) => color?.toLowerCase())).toEqual(wanted);
    });
  });

  it("a sheet without charts has none", async () => {
    expect((await looksOf("三季度完成情况")).looks.charts).toEqual([]);
  });
});
