// Keeps one whole build on the device, so that everything plays without network.
// `cargo xtask dist` fills in __FILES__ and __BUILD__; every build is another file, so a browser notices it.

const CACHE = `vakpoort-${__BUILD__}`;
const PAGE = '/index.html';
// Addresses at which the page itself stands.
const PAGES = ['/', '/join', '/board'];
// A teacher prepares and leads with a connection; no pupil has to keep that page, its panel and plan B. Voices are
// only for devices that have none: what was heard once is kept.
const FILES = Object.entries(__FILES__)
  .filter(([name]) => !/^(teach(er)?\.|plan-b\.|voices\/)/.test(name))
  .map(([, path]) => path);

// A build is there as a whole or not at all: if one file is missing, this build is not installed.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

// The page asks for the new build at its own start, when there is nothing to lose.
self.addEventListener('message', (event) => {
  if (event.data === 'activate') self.skipWaiting();
});

async function forgetOthers() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // Another tab may still be at work with the files of its own build.
  if (windows.length > 1) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

async function answer(request, url) {
  const wanted = request.mode === 'navigate' && PAGES.includes(url.pathname) ? PAGE : url.pathname;
  const own = await caches.open(CACHE);
  // Names hold the hash of their content, so a file of another build is never taken for one of this build.
  const kept = (await own.match(wanted)) ?? (await caches.match(wanted));
  if (kept) return kept;
  const fetched = await fetch(request);
  // A device that is full plays it all the same.
  if (fetched.ok && wanted.startsWith('/voices/')) await own.put(wanted, fetched.clone()).catch(() => {});
  return fetched;
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  // What a room says is never kept.
  const live = url.pathname.startsWith('/api/');
  if (event.request.method === 'GET' && url.origin === self.location.origin && !live) {
    event.respondWith(answer(event.request, url));
  }
});
