import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { ROOT } from "./sourceFiles";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly path: string;
}

const XML = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** Every element in document order. @throws where the XML is not well-formed */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const path = [...open.map((element) => element.name), name].join("/");
    const element: Element = { name, attributes: attributes as Record<string, string>, text: "", path };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

const ELEMENTS = elementsOf(XML);
const named = (name: string) => ELEMENTS.filter((element) => element.name === name);
const resources = new Map(
  ELEMENTS.filter(({ path, attributes }) => path.includes("/Resources/") && attributes["id"]).map((element) => [
    element.attributes["id"]!,
    element,
  ]),
);

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(join(ROOT, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (url: string): string => new URL(url).pathname.slice(1);

it("有自己的 GUID 和四段版本号", () => {
  expect(named("Id")[0]!.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(named("Version")[0]!.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

it("版本号与 package.json 一致", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(named("Version")[0]!.text).toBe(`${version}.0`);
});

it("控件和资源的 id 各不重复", () => {
  const ids = ELEMENTS.map(({ attributes }) => attributes["id"]).filter((id) => id !== undefined && id !== "TabHome");
  expect(new Set(ids).size).toBe(ids.length);
});

it("每个 resid 都有资源，每个资源都被用到，不超过 32 个字符", () => {
  const used = new Set(ELEMENTS.flatMap(({ attributes }) => attributes["resid"] ?? []));
  expect([...used].sort()).toEqual([...resources.keys()].sort());
  for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
});

it("图标都在，大小与所写相符", () => {
  for (const { attributes } of named("bt:Image").filter(({ attributes }) => attributes["resid"])) {
    const size = Number(attributes["size"]);
    const url = resources.get(attributes["resid"]!)!.attributes["DefaultValue"]!;
    expect([url, ...sizeOf(fileOf(url))]).toEqual([url, size, size]);
  }
  expect(sizeOf(fileOf(named("IconUrl")[0]!.attributes["DefaultValue"]!))).toEqual([32, 32]);
  expect(sizeOf(fileOf(named("HighResolutionIconUrl")[0]!.attributes["DefaultValue"]!))).toEqual([64, 64]);
});

it("短句不超过 125 个字符，长句不超过 250 个，每句都有英文", () => {
  const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
  for (const [group, limit] of Object.entries(limits)) {
    const values = ELEMENTS.filter(({ path }) => path.includes(`/${group}/`));
    for (const { attributes } of values)
      expect((attributes["DefaultValue"] ?? attributes["Value"])!.length).toBeLessThanOrEqual(limit);
    const strings = values.filter(({ name }) => name === "bt:String");
    const english = values.filter(({ attributes }) => attributes["Locale"] === "en-US");
    expect(english).toHaveLength(strings.length);
  }
  expect(named("Description")[0]!.attributes["DefaultValue"]!.length).toBeLessThanOrEqual(250);
  expect(named("DisplayName")[0]!.attributes["DefaultValue"]!.length).toBeLessThanOrEqual(125);
});

it("地址都是 https，同出一处，指向构建出的页面或已有的图标", () => {
  const urls = ELEMENTS.flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value) => value?.includes("://"))
    .map((value) => new URL(value!));
  expect(new Set(urls.map((url) => url.origin))).toEqual(new Set(["https://localhost:3000"]));
  const pages = ["index.html", "taskpane.html", "commands.html"];
  for (const url of urls) {
    const file = url.pathname.slice(1);
    expect([file, pages.includes(file) || existsSync(join(ROOT, file))]).toEqual([file, true]);
  }
});

it("中文为主，只要求读写文档，声明 ExcelApi 1.9", () => {
  expect(named("DefaultLocale")[0]!.text).toBe("zh-CN");
  expect(named("Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
  const sets = [...named("Set"), ...named("bt:Set")].map(({ attributes }) => [
    attributes["Name"],
    attributes["MinVersion"],
  ]);
  expect(sets).toEqual([
    ["ExcelApi", "1.9"],
    ["ExcelApi", "1.9"],
  ]);
});

it("开始选项卡上有“一键测算”和“打开面板”两个按钮", () => {
  expect(named("OfficeTab")[0]!.attributes["id"]).toBe("TabHome");
  const labels = named("Label").map(
    ({ attributes }) => resources.get(attributes["resid"]!)!.attributes["DefaultValue"],
  );
  expect(labels).toEqual(["目标任务", "一键测算", "打开面板"]);
  const actions = named("Action").map(({ attributes }) => attributes["xsi:type"]);
  expect(actions).toEqual(["ExecuteFunction", "ShowTaskpane"]);
});

it("按钮所调用的函数在命令页中登记", () => {
  const commands = readFileSync(join(ROOT, "src/commands/commands.ts"), "utf8");
  expect(commands).toContain(`"${named("FunctionName")[0]!.text}"`);
});

it("残缺的清单读不通", () => {
  expect(() => elementsOf(XML.replace("</Hosts>", ""))).toThrow();
});
