import { dirname, relative, resolve, sep } from "node:path";
import { layerOf } from "./layers.mjs";

/** Holds the arrows between the layers of src, and the packages each layer may know. */
export const arrows = {
  meta: {
    type: "problem",
    schema: [{ type: "object", properties: { src: { type: "string" } }, required: ["src"] }],
    messages: {
      arrow: "{{from}} may not import {{to}}",
      package: "{{from}} may not know the package {{to}}",
      value: "{{from}} may import types only",
      stray: "this file lies in no known layer of src",
    },
  },
  create(context) {
    const { src } = context.options[0];
    const inSrc = (path) => relative(src, path).split(sep).join("/");
    const from = layerOf(inSrc(context.filename));
    if (!from) return { Program: (node) => context.report({ node, messageId: "stray" }) };

    const check = (node) => {
      if (typeof node.source?.value !== "string") return;
      const name = node.source.value;
      const report = (messageId, to) => context.report({ node: node.source, messageId, data: { from: from.name, to } });
      if (!name.startsWith(".")) {
        const known = [...from.packages].some((own) => name === own || name.startsWith(own.replace(/[^:]$/, "$&/")));
        if (!known && !isStylesheet(name)) report("package", name);
        return;
      }
      const target = inSrc(resolve(dirname(context.filename), name));
      const to = layerOf(target);
      if (!to || (to !== from && !from.uses.includes(to.name))) report("arrow", to?.name ?? target);
      else if (from.onlyTypes && to !== from && (node.importKind ?? node.exportKind) !== "type")
        report("value", to.name);
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: (node) => check({ ...node, importKind: "type" }),
    };
  },
};

const isStylesheet = (name) => name.endsWith(".css");
