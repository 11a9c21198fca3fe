// npm start: builds the web edition when a source is newer, serves it on this machine only and opens it.
import { createServer } from "node:http";
import { join } from "node:path";
import { buildPages } from "./pages.mjs";
import { root } from "./freshness.mjs";

const FIRST_PORT = 3000;
const LAST_PORT = 3099;
/** What "localhost" can mean. A program that holds either one would answer in our place. */
const LOOPBACK = ["127.0.0.1", "::1"];

try {
  await buildPages();
} catch (failure) {
  console.error(`网页版构建失败：\n${failure.message}`);
  process.exit(1);
}
const { default: sirv } = await import("sirv");
const pages = sirv(join(root, "dist/web"), { etag: true, dev: true });
const servers = LOOPBACK.map(() => createServer(pages));
const port = await listen();
const address = `http://localhost:${port}`;
console.log(`网页版已启动：${address} (按 Ctrl+C 停止)`);

if (!process.argv.includes("--no-open")) {
  const { default: open } = await import("open");
  await open(address).catch(() => console.log(`无法自动打开浏览器，请手动打开 ${address}`));
}
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });
}

/** The first free port; says so when the usual one is taken. */
async function listen() {
  for (let candidate = FIRST_PORT; candidate <= LAST_PORT; candidate++) {
    if (await isOurs(candidate)) {
      if (candidate !== FIRST_PORT) console.log(`端口 ${FIRST_PORT} 已被占用，改用端口 ${candidate}。`);
      return candidate;
    }
  }
  console.error(`端口 ${FIRST_PORT} 至 ${LAST_PORT} 均被占用，请关闭占用的程序后重试。`);
  process.exit(1);
}

/** Binds the port on every meaning of localhost that this machine has, or on none where another program holds one. */
async function isOurs(candidate) {
  for (const [index, host] of LOOPBACK.entries()) {
    const failure = await bind(servers[index], candidate, host);
    if (failure === null || failure.code === "EADDRNOTAVAIL" || failure.code === "EAFNOSUPPORT") continue;
    for (const server of servers) if (server.listening) await new Promise((closed) => server.close(closed));
    if (failure.code === "EADDRINUSE" || failure.code === "EACCES") return false;
    throw failure;
  }
  return servers.some((server) => server.listening);
}

/** Null once the server listens, or the failure. */
function bind(server, candidate, host) {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(candidate, host, () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}
