import { parseCommand, UsageError } from "../../src/cli/commandLine";

test.each([
  ["没有参数就显示说明", [], { name: "help" }],
  ["--help 显示说明", ["assess", "--help"], { name: "help" }],
  ["测算一个文件", ["assess", "a.xlsx"], { name: "assess", file: "a.xlsx", asOf: null, json: false }],
  [
    "选项可在文件之前",
    ["assess", "--json", "--as-of", "2018-03-31", "a.xlsx"],
    { name: "assess", file: "a.xlsx", asOf: "2018-03-31", json: true },
  ],
  ["写入副本", ["run", "a.xlsx", "-o", "b.xlsx"], { name: "run", file: "a.xlsx", output: "b.xlsx", asOf: null }],
  ["解释两段文字", ["explain", "目标", "进展"], { name: "explain", target: "目标", progress: "进展", asOf: null }],
])("%s", (_sentence, argv, command) => {
  expect(parseCommand(argv)).toEqual(command);
});

test.each([
  ["不认识的命令", ["assses", "a.xlsx"]],
  ["不认识的选项", ["assess", "a.xlsx", "--jsom"]],
  ["选项缺内容", ["assess", "a.xlsx", "--as-of"]],
  ["没有写文件", ["assess"]],
  ["写了两个文件", ["assess", "a.xlsx", "b.xlsx"]],
  ["没有写结果文件", ["run", "a.xlsx"]],
  ["日期格式不对", ["assess", "a.xlsx", "--as-of", "2018年3月"]],
  ["日期不存在", ["assess", "a.xlsx", "--as-of", "2018-02-30"]],
  ["只有一段文字", ["explain", "目标"]],
])("%s:用一句中文说明", (_sentence, argv) => {
  const usage = () => parseCommand(argv);
  expect(usage).toThrow(UsageError);
  expect(usage).toThrow(/^[^\n]*[\u4e00-\u9fff][^\n]*。$/u);
});
