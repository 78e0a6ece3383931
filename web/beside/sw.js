// Only in `cargo xtask play --pack DIR`: takes the place of the worker that keeps a whole build on the device, so that
// what was saved just now is what is played.

self.addEventListener('install', () => self.skipWaiting());

async function forget() {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
  // A page that an older worker brought is an older build.
  if (names.length > 0) for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url);
}

self.addEventListener('activate', (event) => event.waitUntil(forget()));
