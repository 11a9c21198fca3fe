import { mayBeOneUnit } from "../../../src/domain/read/unitAliases";

describe("two names", () => {
  it.each([
    ["岳阳楼公安分局", "楼区公安分局"],
    ["区发改局", "发改局"],
    ["区住建局", "区住房和城乡建设局"],
    ["区征收安置工作局", "区征收安置局"],
  ])("%s and %s may be one unit", (one, other) => {
    expect(mayBeOneUnit(one, other)).toBe(true);
    expect(mayBeOneUnit(other, one)).toBe(true);
  });

  it.each([
    ["城东派出所", "城西派出所"],
    ["市教育局", "区教育局"],
    ["区财政局", "区审计局"],
    ["城东街道", "城西街道"],
    ["第一小学", "第二小学"],
    ["区教育局", "区体育局"],
  ])("%s and %s are two units", (one, other) => {
    expect(mayBeOneUnit(one, other)).toBe(false);
  });
});
