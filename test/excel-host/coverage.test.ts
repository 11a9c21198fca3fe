import { readClientTypes } from "./client/clientMembers";
import { memberTable } from "./host";
import { Context } from "./members/context";
import { ModelWorkbook } from "./model/workbook";
import { Ledger } from "./wire/ledger";

const table = memberTable(new Context(new ModelWorkbook(), new Ledger()));
const client = readClientTypes();

test("the installed client library was understood", () => {
  expect(client.size).toBeGreaterThan(150);
  expect(client.get("Range")?.since.get("getMergedAreasOrNullObject")).toBe(13);
});

test("every type and member of the host exists in the client library under that name", () => {
  const strange: string[] = [];
  for (const [name, members] of Object.entries(table)) {
    if (name.startsWith("Microsoft.")) continue;
    const type = client.get(name);
    if (!type) {
      strange.push(name);
      continue;
    }
    const check = (kind: string, has: (member: string) => boolean, own: object | undefined) => {
      for (const member of Object.keys(own ?? {})) if (!has(member)) strange.push(`${name}.${kind} ${member}`);
    };
    check("get", (member) => type.scalars.has(member), members.get);
    check("set", (member) => type.settable.has(member), members.set);
    check("navigate", (member) => type.navigation.has(member), members.navigate);
    check("call", (member) => type.methods.has(member) || (member === "GetItem" && type.isIndexed), members.call);
    if (members.item && !type.isIndexed) strange.push(`${name}.item`);
  }
  expect(strange).toEqual([]);
});
