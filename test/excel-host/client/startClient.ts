import { existsSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost, type HostOptions } from "../host";
import { officeFile, officeFolder } from "./officeFiles";

/**
 * Runs Microsoft's unmodified client in this jsdom window against a host of ours. The window's opener stands for the host
 * page: that needs neither frame nor network.
 */
export async function startClient(options: Partial<HostOptions> = {}): Promise<ExcelHost> {
  const { origin } = window.location;
  const soon = (work: () => void) => void setTimeout(work, 0);
  const host = new ExcelHost({
    origin,
    post: (data) => soon(() => window.dispatchEvent(new MessageEvent("message", { data, origin }))),
    ...options,
  });
  window.name = host.frameName;
  // jsdom has no document.domain, which the library's trust check asks for.
  Object.defineProperty(document, "domain", { configurable: true, get: () => window.location.hostname });
  window.opener = { postMessage: (text: string) => soon(() => void host.receive(text)) };
  serveScripts();
  const script = document.createElement("script");
  script.src = `${origin}/office/office.js`;
  script.type = "text/plain";
  document.head.append(script);
  (0, eval)(officeFile("office.js"));
  await Office.onReady();
  return host;
}

/** The library loads the rest of itself by script elements: they are answered from npm's folder. */
function serveScripts(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src) return append(node);
    const name = new URL(node.src).pathname.replace("/office/", "");
    setTimeout(() => {
      if (existsSync(join(officeFolder, name))) {
        (0, eval)(officeFile(name));
        node.onload?.(new Event("load"));
      } else node.onerror?.(new Event("error"));
    }, 0);
    return node;
  };
}
