import { writeFileSync } from "node:fs";
import { applyPlan } from "../../src/host/xlsx/applyPlan";
import { Parts } from "../../src/host/xlsx/parts";
import { openArchive } from "../../src/host/xlsx/zip/archive";
import { writeArchive } from "../../src/host/xlsx/zip/writeArchive";
import { converted } from "../support/libreOffice";
import { seededReport } from "../support/seededReport";
test("look", async () => {
  const { bytes, plan } = await seededReport(7, 40);
  const { parts } = applyPlan(new Parts(openArchive(bytes)), plan);
  const out = writeArchive(parts.entries);
  writeFileSync("/tmp/report-look/report.xlsx", out);
  writeFileSync("/tmp/report-look/report.pdf", converted(out, "pdf"));
}, 100000);
