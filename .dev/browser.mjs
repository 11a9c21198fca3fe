import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export const HOW_TO_GET_A_BROWSER =
  "请安装 Chrome、Edge 或 Chromium,或用环境变量 CHROME_PATH 指出其位置 " +
  "(install Chrome, Edge or Chromium, or name one in CHROME_PATH; on Debian: apt-get install chromium)";

/** A browser as quiet as it can be: no window, no talk with its maker, no rights it might lack in a container. */
export const BROWSER_OPTIONS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const UNIX_NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
const MAC_NAMES = ["Google Chrome", "Microsoft Edge", "Chromium"];
const WINDOWS_PATHS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** The path of an installed Chrome, Edge or Chromium, or null. */
export function findBrowser(environment = process.env, platform = process.platform) {
  if (environment.CHROME_PATH) return environment.CHROME_PATH;
  return candidates(environment, platform).find(isProgram) ?? null;
}

function candidates(environment, platform) {
  if (platform === "win32") {
    const homes = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    return homes.filter(Boolean).flatMap((home) => WINDOWS_PATHS.map((path) => join(home, path)));
  }
  const onPath = (environment.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => UNIX_NAMES.map((name) => join(folder, name)));
  if (platform !== "darwin") return onPath;
  const applications = ["/Applications", join(environment.HOME ?? "", "Applications")];
  const bundles = applications.flatMap((folder) =>
    MAC_NAMES.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  );
  return [...bundles, ...onPath];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
