/// <reference lib="webworker" />
export {};

declare const self: ServiceWorkerGlobalScope;
/** Every file of this build, put in by webpack; a build with other files is another cache. */
declare const __FILES__: readonly string[];
declare const __BUILD__: string;

const CACHE = `mubiao-${__BUILD__}`;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...__FILES__]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// The page is asked for first, so that a new build is seen at once; its files carry their content in their names.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? freshOrKept(request) : keptOrFresh(request));
});

async function freshOrKept(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = (await caches.match(request, { ignoreSearch: true })) ?? (await caches.match("index.html"));
    if (kept) return kept;
    throw failure;
  }
}

async function keptOrFresh(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}
