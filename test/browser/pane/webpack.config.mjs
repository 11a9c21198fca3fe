import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The pane on a page of its own, for the browser tests. */
export default {
  mode: "development",
  devtool: false,
  entry: `${root}/test/browser/pane/page.tsx`,
  output: { path: `${root}/.cache/browser-pane`, filename: "page.js", chunkFilename: "[id].js", publicPath: "" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      },
    ],
  },
  performance: false,
  stats: "errors-only",
};
