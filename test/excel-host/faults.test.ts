/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import { HostFailure, WriteRefused } from "../../src/app/ports";
import type { Plan } from "../../src/domain/report/plan";
import { OfficeHost } from "../../src/host/office/OfficeHost";
import { samplePlan } from "../support/samplePlan";
import { resultsOf } from "./client/planResults";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";
import { imageOf } from "./model/image";
import { ModelWorkbook } from "./model/workbook";
import type { Fault } from "./wire/endpoint";

jest.setTimeout(120_000);

let host: ExcelHost;
let codes: string[];
beforeAll(async () => {
  host = await startClient();
  codes = [...new Set(Object.values(Excel.ErrorCodes as unknown as Record<string, string>))];
});

const marked: Plan = {
  ...samplePlan,
  store: '{"version":1}',
  marks: [
    {
      sheet: "任务表",
      form: "columns",
      headerRow: 1,
      left: 4,
      right: 5,
      rows: [
        { row: 2, rate: 30.03, lampWord: "绿", fill: null },
        { row: 3, rate: null, lampWord: "红", fill: "#F8D3D1" },
      ],
    },
  ],
};
const [overview, , notes] = samplePlan.sheets;
const second: Plan = { ...marked, sheets: [overview!, { ...notes!, cells: [[{ value: "第二次" }]] }], marks: [] };

function source(): ModelWorkbook {
  const workbook = new ModelWorkbook("任务表", "名单");
  const [sheet] = workbook.sheets;
  sheet!.touch(0, 0).value = "任务";
  sheet!.touch(1, 0).value = "完成投资30亿元";
  sheet!.touch(2, 3).format = { fill: "#FFFF00" };
  workbook.sheets[1]!.touch(0, 0).formula = "=任务表!A2";
  workbook.evaluate = resultsOf(samplePlan);
  return workbook;
}

interface Flow {
  readonly what: string;
  readonly prepare: (port: OfficeHost) => Promise<unknown>;
  readonly act: (port: OfficeHost) => Promise<unknown>;
}

const flows: readonly Flow[] = [
  { what: "a first write", prepare: () => Promise.resolve(), act: (port) => port.apply(marked) },
  { what: "a rerun", prepare: (port) => port.apply(marked), act: (port) => port.apply(second) },
  { what: "an undo", prepare: (port) => port.apply(marked), act: (port) => port.undo() },
  {
    what: "an undo of a rerun",
    prepare: async (port) => {
      await port.apply(marked);
      await port.apply(second);
    },
    act: (port) => port.undo(),
  },
];

async function prepared({ prepare }: Flow): Promise<OfficeHost> {
  host.open(source());
  const port = new OfficeHost();
  await prepare(port);
  host.endpoint.restart();
  return port;
}

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

test.each(flows)("$what: every error at every message leaves the workbook as it was, or complete", async (flow) => {
  const clean = await prepared(flow);
  const before = imageOf(host.workbook);
  await flow.act(clean);
  const complete = imageOf(host.workbook);
  const messages = host.endpoint.ledger.entries.filter(({ kind }) => kind === "sync");
  const random = seeded(20_260_930);
  const outcomes = { before: 0, complete: 0 };
  for (const [at, { actions }] of messages.entries()) {
    for (const code of codes) {
      // Half of the faults strike before the message is done anything for, half in its middle.
      const afterActions = random() < 0.5 ? undefined : Math.floor(random() * actions);
      const port = await prepared(flow);
      host.endpoint.faultFor = (sync): Fault | null => (sync === at + 1 ? { type: "error", code, afterActions } : null);
      const failure: unknown = await flow.act(port).then(
        () => null,
        (error: unknown) => error,
      );
      const where = `${code} at message ${at + 1} after ${afterActions ?? "no"} actions`;
      const image = imageOf(host.workbook);
      if (failure === null) {
        expect([where, image]).toEqual([where, complete]);
        outcomes.complete += 1;
      } else {
        expect([where, image]).toEqual([where, before]);
        expect(failure instanceof HostFailure || failure instanceof WriteRefused).toBe(true);
        outcomes.before += 1;
      }
    }
  }
  expect(outcomes.before).toBeGreaterThan(codes.length);
});

test.each([0, 5, 20, 60, 100])(
  "a write cut off after %i actions, and the pane with it, is taken back by the next reading",
  async (afterActions) => {
    const port = await prepared(flows[1]!);
    const before = imageOf(host.workbook) as object;
    // The third message is the write; from there on nothing gets through, so that the pane cannot take anything back.
    host.endpoint.faultFor = (sync) => {
      if (sync < 3) return null;
      return sync === 3
        ? { type: "error", code: "GeneralException", afterActions }
        : { type: "error", code: "GeneralException" };
    };
    await expect(port.apply(second)).rejects.toMatchObject({ code: "half-written" });
    host.endpoint.faultFor = () => null;
    await new OfficeHost().read();
    // The record of the earlier write is lost, the workbook is not.
    expect(imageOf(host.workbook)).toEqual({ ...before, xml: expect.any(Array) as unknown });
  },
);

test("an answer that never comes is a failure with a name, and nothing is half-written", async () => {
  const port = await prepared(flows[0]!);
  const before = imageOf(host.workbook);
  host.endpoint.faultFor = (sync) => (sync === 1 ? { type: "silence", ran: false } : null);
  jest.useFakeTimers();
  const writing = expect(port.apply(marked)).rejects.toMatchObject({ code: "no-answer" });
  await jest.advanceTimersByTimeAsync(61_000);
  await writing;
  jest.useRealTimers();
  expect(imageOf(host.workbook)).toEqual(before);
});
