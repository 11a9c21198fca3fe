/** The stages of the domain in their order: each may use those before it. */
const STAGES = ["sheet", "recognise", "read", "extract", "assess", "rank", "report"];
const EVERY_STAGE = STAGES.map((stage) => `domain/${stage}`);
const INTERFACE = ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"];

const stageLayers = STAGES.map((stage, order) => ({
  name: `domain/${stage}`,
  uses: ["domain", "messages", ...EVERY_STAGE.slice(0, order)],
  packages: [],
}));

/**
 * Who may import what inside src. A file belongs to the first layer whose name begins its path, so files come before
 * their folders and folders before their parents. Every layer may use itself. Only entry points choose a host.
 */
export const LAYERS = [
  ...stageLayers,
  // issue.ts and settings.ts: what every stage speaks
  { name: "domain", uses: ["messages"], packages: ["zod"] },
  { name: "messages", uses: ["domain", ...EVERY_STAGE, "app/ports"], packages: [], onlyTypes: true },
  { name: "app/ports", uses: ["domain", ...EVERY_STAGE], packages: ["fflate"] },
  { name: "app", uses: ["domain", "messages", ...EVERY_STAGE, "app/ports"], packages: ["zod", "docx", "opencc-js"] },
  {
    name: "host/office",
    uses: ["domain", ...EVERY_STAGE, "app/ports"],
    packages: ["@microsoft/office-js-helpers"],
  },
  { name: "host/xlsx", uses: ["domain", ...EVERY_STAGE, "app/ports"], packages: ["fflate", "saxes"] },
  { name: "host/memory", uses: ["domain", ...EVERY_STAGE, "app/ports"], packages: [] },
  {
    name: "taskpane/index",
    uses: ["app", "app/ports", "messages", "host/office", "taskpane"],
    packages: INTERFACE,
  },
  {
    name: "taskpane",
    uses: ["app", "app/ports", "domain", "messages", ...EVERY_STAGE],
    packages: [...INTERFACE, "@tanstack/react-virtual", "@microsoft/office-js-helpers", "zod"],
  },
  { name: "commands", uses: ["app", "app/ports", "domain", "messages", ...EVERY_STAGE, "host/office"], packages: [] },
  {
    name: "web",
    uses: ["app", "app/ports", "domain", "messages", ...EVERY_STAGE, "host/xlsx", "taskpane"],
    packages: [...INTERFACE, "numfmt"],
  },
  {
    name: "cli",
    uses: ["app", "app/ports", "domain", "messages", ...EVERY_STAGE, "host/xlsx"],
    packages: ["node:", "string-width"],
  },
];

/** The layer of a path inside src, such as "domain/read/names.ts". */
export function layerOf(path) {
  return LAYERS.find(({ name }) => path === name || path.startsWith(`${name}/`) || path.startsWith(`${name}.`));
}
