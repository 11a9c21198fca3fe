/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import { OfficeHost } from "../../src/host/office/OfficeHost";
import { type ContractHost, describeWorkbookContract } from "../host/contract/workbookContract";
import { samplePlan } from "../support/samplePlan";
import { resultsOf } from "./client/planResults";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";
import { ModelWorkbook } from "./model/workbook";

let host: ExcelHost;
beforeAll(async () => {
  host = await startClient();
});

function contractHost(workbook: ModelWorkbook): ContractHost {
  return {
    port: new OfficeHost(),
    renameSheet: (from, to) => Promise.resolve(workbook.renameSheet(workbook.find(from)!, to)),
    addSheet: (name, text) => {
      workbook.addSheet(name).touch(0, 0).value = text;
      return Promise.resolve();
    },
    type: (name, cell, text) => {
      host.type(workbook.find(name)!, cell, text);
      return Promise.resolve();
    },
    // Excel keeps no state of ours between two openings: a fresh adapter on the same workbook is a reopened file.
    reopen: () => Promise.resolve(contractHost(workbook)),
  };
}

describeWorkbookContract("OfficeHost", ({ sheets, isStructureProtected = false }) => {
  const workbook = new ModelWorkbook(...sheets.map(({ name }) => name));
  for (const [at, { rows, isProtected = false }] of sheets.entries()) {
    const sheet = workbook.sheets[at]!;
    sheet.isProtected = isProtected;
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) if (value !== null) sheet.touch(row, column).value = value;
    }
  }
  workbook.isStructureProtected = isStructureProtected;
  workbook.evaluate = resultsOf(samplePlan);
  host.open(workbook);
  return Promise.resolve(contractHost(workbook));
});
