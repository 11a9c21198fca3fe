import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { arrows } from "./.dev/eslint/arrows.mjs";

const src = fileURLToPath(new URL("src", import.meta.url));
const TEXT_AND_TABLES = ["src/**/lexicon/**", "src/messages/**", "test/corpus/**"];
const global = (name, message) => ({ name, message });
const NODE = Object.fromEntries(
  ["process", "console", "URL", "Buffer", "setTimeout", "clearTimeout"].map((name) => [name, "readonly"]),
);

/** Nothing of a workbook may leave the machine, so no source speaks to a network. */
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection"].map(
  (name) => global(name, "Mubiao never speaks to a network."),
);
const SURROUNDINGS = ["window", "document", "navigator", "localStorage", "process", "Buffer", "Office", "Excel"]
  .concat(["console", "setTimeout", "setInterval", "queueMicrotask", "performance", "crypto", "globalThis", "self"])
  .map((name) => global(name, "The domain is a pure function of the snapshot, the settings and the date."));

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // with noUncheckedIndexedAccess a capture group or an index in range would otherwise ask for a dead branch
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": [
        "error",
        { allowForKnownSafeCalls: [{ from: "package", package: "@types/jest", name: ["it", "describe"] }] },
      ],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { mubiao: { rules: { arrows } } },
    rules: {
      "mubiao/arrows": ["error", { src }],
      "no-restricted-globals": ["error", ...NETWORK],
      "no-restricted-properties": ["error", { object: "navigator", property: "sendBeacon" }],
      "max-lines": ["error", { max: 200 }],
    },
  },
  // these two ask nobody but the server their own page came from; CSP holds them to it
  { files: ["src/web/sampleWorkbook.ts", "src/web/serviceWorker.ts"], rules: { "no-restricted-globals": "off" } },
  { files: TEXT_AND_TABLES, rules: { "max-lines": "off" } },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...NETWORK, ...SURROUNDINGS],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Today is an input of the domain.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "Today is an input of the domain.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "The domain is deterministic.",
        },
      ],
    },
  },
  { files: ["src/**/*.tsx", "src/{taskpane,web}/**/*.ts"], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ["src/host/office/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["**/*.js", "**/*.mjs"], languageOptions: { globals: NODE } },
  { files: ["test/**/*.{ts,tsx}"], rules: { "no-console": "off", "@typescript-eslint/no-dynamic-delete": "off" } },
);
