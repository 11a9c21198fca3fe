import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { minify } from "@swc/core";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The address the committed manifest carries, and the dev server's own. */
const DEVELOPMENT_URL = "https://localhost:3000";
/** Where the built pages will be hosted: the one setting that an intranet has to give, e.g. https://oa.example.gov.cn/mubiao */
const hostedAt = (process.env.MUBIAO_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");
const OFFICE_JS = "https://appsforoffice.microsoft.com";

const EMPTY_DIGEST = `sha256-${createHash("sha256").digest("base64")}`;

const resolve = { extensions: [".tsx", ".ts", ".js"] };
const scripts = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target,
      },
    },
  },
});

/**
 * Nothing is loaded from, or sent to, anywhere but the page's own server; the two Office pages may also fetch Microsoft's
 * client library, which its licence forbids us to serve. Of inline styles only empty elements are let in, by the digest of
 * nothing: Griffel (Fluent) fills them through the CSSOM, which no policy has to allow.
 */
function contentSecurityPolicy(scriptOrigins) {
  const own = ["'self'", ...scriptOrigins].join(" ");
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src 'self' '${EMPTY_DIGEST}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${own}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const page = (entry, filename, scriptOrigins) =>
  new HtmlPlugin({
    template: at(`src/${entry}/${entry === "web" ? "index" : entry}.html`),
    filename,
    chunks: [entry],
    scriptLoading: "defer",
    csp: contentSecurityPolicy(scriptOrigins),
  });

/** Minifies with the compiler we have anyway: several times as quick as webpack's own way on two cores. */
class SwcMinify {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.thisCompilation.tap("SwcMinify", (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: "SwcMinify", stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js"));
        await Promise.all(
          scripts.map(async (name) => {
            const { code } = await minify(assets[name].source().toString(), { compress: true, mangle: true });
            compilation.updateAsset(name, new sources.RawSource(code));
          }),
        );
      }),
    );
  }
}

/** Tells the service worker which files make up the web edition, once they are known. */
class KeptFiles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("KeptFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "KeptFiles", stage }, (assets) => {
        const ofOtherPages = /^(taskpane|commands)\b|^manifest\.xml$|^serviceWorker\.js$|\.(LICENSE\.txt|map)$/;
        const files = ["./", ...Object.keys(assets).filter((name) => !ofOtherPages.test(name))];
        compilation.updateAsset("serviceWorker.js", (source) => {
          const text = source.source().toString();
          const filled = text
            .replace("__FILES__", JSON.stringify(files))
            .replace("__BUILD__", JSON.stringify(compilation.hash));
          return new sources.RawSource(filled);
        });
      });
    });
  }
}

/** The static files of all pages: what an intranet server hosts, and what `npm start` and `npm run excel` serve. */
async function pages(env, { mode }) {
  const production = mode === "production";
  return {
    name: "pages",
    target: "browserslist:last 2 Edge versions, last 2 Chrome versions, last 2 Firefox versions, Safari >= 15.4",
    entry: {
      taskpane: at("src/taskpane/index.tsx"),
      commands: at("src/commands/commands.ts"),
      web: at("src/web/index.tsx"),
      serviceWorker: { import: at("src/web/serviceWorker.ts"), filename: "serviceWorker.js" },
    },
    output: {
      path: env.out ?? at("dist/web"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      cssFilename: production ? "[name].[contenthash:10].css" : "[name].css",
      clean: true,
      publicPath: "auto",
    },
    resolve,
    module: { rules: [scripts("es2022"), { test: /\.css$/, type: "css/auto" }] },
    experiments: { css: true },
    // a service worker is one file: nothing of it may be shared with a page
    optimization: {
      splitChunks: { chunks: ({ name }) => name !== "serviceWorker" },
      minimizer: [new SwcMinify()],
    },
    performance: false,
    devtool: production ? false : "source-map",
    plugins: [
      page("taskpane", "taskpane.html", [OFFICE_JS]),
      page("commands", "commands.html", [OFFICE_JS]),
      page("web", "index.html", []),
      new KeptFiles(),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/docs/**", "**/*.svg"] }, noErrorOnMissing: true },
          {
            from: "manifest.xml",
            noErrorOnMissing: true,
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, hostedAt),
          },
        ],
      }),
    ],
    stats: "errors-warnings",
    devServer: env.excel ? await officeDevServer() : undefined,
  };
}

async function officeDevServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: 3000,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await getHttpsServerOptions() },
    static: false,
  };
}

/** The command line as one file, so that replacing it is one rename. */
function commandLine(env) {
  return {
    name: "cli",
    target: "node20",
    entry: { mubiao: at("src/cli/mubiao.ts") },
    output: {
      path: at("dist/cli"),
      filename: env.cliFile ?? "mubiao.js",
      module: true,
      chunkFormat: "module",
      library: { type: "module" },
    },
    experiments: { outputModule: true },
    resolve,
    module: { rules: [scripts("es2022")] },
    // readable stack traces matter more than size here
    optimization: { minimize: false },
    devtool: false,
    performance: false,
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
    stats: "errors-warnings",
  };
}

/** The benchmarks, bundled like the command line so that they measure what runs; packages they compare with stay outside. */
function benchmarks(env) {
  return {
    ...commandLine(env),
    name: "bench",
    entry: { bench: at("test/bench/bench.ts") },
    output: { ...commandLine(env).output, path: env.benchFolder, filename: "bench.mjs" },
    externals: [/^@microsoft\/recognizers/, "playwright-core"],
    externalsType: "module",
  };
}

export default (env, argv) => {
  if (env.excel) return pages(env, argv);
  return Promise.all([pages(env, argv), commandLine(env), ...(env.benchFolder ? [benchmarks(env)] : [])]);
};
