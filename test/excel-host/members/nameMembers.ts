import { SaxesParser } from "saxes";
import type { ModelName, XmlPart } from "../model/workbook";
import type { HostObject, MemberTable } from "../wire/members";
import { alreadyExists, invalidArgument } from "../wire/request";
import { type Context, collection, isRange } from "./context";

interface NameObject extends HostObject {
  readonly name: ModelName;
}

interface PartObject extends HostObject {
  readonly xml: XmlPart;
}

interface ScopedParts extends HostObject {
  readonly namespace: string;
}

/** Defined names and custom XML parts of the workbook. */
export function nameMembers(context: Context): MemberTable {
  const names = collection<NameObject>(
    () => context.workbook.names.map((name) => context.wrap<NameObject>("NamedItem", name, () => ({ name }))),
    ({ name }) => [name.name],
  );
  const partsOf = (namespace: string) =>
    context.workbook.xmlParts
      .filter(({ xml }) => namespaceOf(xml) === namespace)
      .map((xml) => context.wrap<PartObject>("CustomXmlPart", xml, () => ({ xml })));
  return {
    NamedItemCollection: {
      items: names.items,
      call: {
        GetCount: names.call.GetCount,
        GetItem: names.call.GetItem,
        GetItemOrNullObject: names.call.GetItemOrNullObject,
        Add: (_: HostObject, name: string, reference: unknown, comment?: string | null) => {
          context.mayRestructure();
          if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || name.length > 255) throw invalidArgument();
          const { workbook } = context;
          if (workbook.names.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
          const formula = isRange(reference) ? `=${context.addressWithSheet(reference)}` : String(reference);
          const item = { name, formula: absolute(formula), visible: true, comment: comment ?? "", scope: null };
          workbook.names.push(item);
          return context.wrap<NameObject>("NamedItem", item, () => ({ name: item }));
        },
      },
    },
    NamedItem: {
      identity: ({ name }: NameObject) => ({ _Id: name.name }),
      get: {
        Name: ({ name }: NameObject) => name.name,
        Formula: ({ name }: NameObject) => name.formula,
        Visible: ({ name }: NameObject) => name.visible,
        Scope: ({ name }: NameObject) => (name.scope === null ? "Workbook" : "Worksheet"),
      },
      set: {
        Visible: ({ name }: NameObject, isVisible: boolean) => (name.visible = isVisible),
        Formula: ({ name }: NameObject, formula: string) => (name.formula = absolute(formula)),
      },
      call: {
        // Null also for a name that broke when its sheet was deleted.
        GetRangeOrNullObject: ({ name }: NameObject) =>
          name.formula.includes("#REF!") ? null : context.rangeOf(context.workbook.active, name.formula),
        Delete: ({ name }: NameObject) => {
          context.mayRestructure();
          context.workbook.names.splice(context.workbook.names.indexOf(name), 1);
        },
      },
    },
    CustomXmlPartCollection: {
      call: {
        Add: (_: HostObject, xml: string) => {
          checkXml(xml);
          const part = { id: context.workbook.newId(), xml };
          context.workbook.xmlParts.push(part);
          return context.wrap<PartObject>("CustomXmlPart", part, () => ({ xml: part }));
        },
        GetByNamespace: (_: HostObject, namespace: string) =>
          ({ type: "CustomXmlPartScopedCollection", namespace }) as HostObject,
      },
    },
    CustomXmlPartScopedCollection: {
      items: ({ namespace }: ScopedParts) => partsOf(namespace),
      item: ({ namespace }: ScopedParts, id: string) => partsOf(namespace).find(({ xml }) => xml.id === id) ?? null,
      call: {
        GetOnlyItemOrNullObject: ({ namespace }: ScopedParts) => {
          const parts = partsOf(namespace);
          return parts.length === 1 ? parts[0]! : null;
        },
      },
    },
    CustomXmlPart: {
      identity: ({ xml }: PartObject) => ({ Id: xml.id }),
      get: { Id: ({ xml }: PartObject) => xml.id, NamespaceUri: ({ xml }: PartObject) => namespaceOf(xml.xml) },
      call: {
        GetXml: ({ xml }: PartObject) => xml.xml,
        SetXml: ({ xml }: PartObject, text: string) => {
          checkXml(text);
          xml.xml = text;
        },
        Delete: ({ xml }: PartObject) =>
          void context.workbook.xmlParts.splice(context.workbook.xmlParts.indexOf(xml), 1),
      },
    },
  };
}

function namespaceOf(xml: string): string {
  return /^\s*(?:<\?xml[^>]*>\s*)?<[^>]*?xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}

function checkXml(xml: string): void {
  try {
    new SaxesParser().write(xml).close();
  } catch {
    throw invalidArgument("The XML is not well-formed.");
  }
}

/** Excel stores a name's reference with dollar signs. */
function absolute(formula: string): string {
  return formula.replace(/!([A-Za-z]{1,3})(\d+)(?=$|:)/g, (_, column: string, row: string) => `!$${column}$${row}`);
}
