// What all journeys share: a browser, a page that is watched, and the words by which things are found.
// Everything is found by role and name, as pupils and screen readers do; nothing waits on time.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { FLAGS, PATIENCE, hands } from './hands.mjs';

export * from './hands.mjs';

export const SITE = process.env.SITE_URL ?? 'http://127.0.0.1:8080/';
export const CHROMEBOOK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
});
after(() => browser?.close());

/** A page of a new pupil on a device of its own, and what went wrong in it. `game: false` blocks the game, `panel: false` that of a teacher; `offline` lets the
 * page keep itself on the device; `at` is where it begins; `called` says how something is called on another site than ours. */
export async function arrive(wish = {}) {
  const { game = true, size = CHROMEBOOK, calm = false, storage, prepare, offline = false } = wish;
  const { at = SITE, called, panel = game } = wish;
  const context = await browser.newContext({
    viewport: size,
    locale: 'nl-NL',
    reducedMotion: calm ? 'reduce' : 'no-preference',
    serviceWorkers: offline ? 'allow' : 'block',
    acceptDownloads: true,
    storageState: storage,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrong = [];
  page.on('console', (message) => {
    // The browser itself reports each request that this test blocks.
    const blocked = !(game && panel) && message.text().includes('ERR_FAILED');
    if (message.type() === 'error' && !blocked) wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(at).origin) wrong.push(`elsewhere: ${request.url()}`);
  });
  await page.exposeFunction('tellViolation', (what) => wrong.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.tellViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (!game) await page.route(/\/game\.[^/]*(js|wasm)$/, (route) => route.abort());
  if (!panel) await page.route(/\/teacher\.[^/]*(js|wasm)$/, (route) => route.abort());
  await prepare?.(page);
  await page.goto(at);
  return { page, context, wrong, ...hands(page, called) };
}

/** Ends a journey: nothing may have gone wrong on the way. */
export async function leave({ context, wrong }) {
  await context.close();
  assert.deepEqual(wrong, []);
}
