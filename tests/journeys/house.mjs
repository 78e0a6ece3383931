// What all journeys share: a browser, a page that is watched, and the words by which things are found.
// Everything is found by role and name, as pupils and screen readers do; nothing waits on time.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

export const SITE = process.env.SITE_URL ?? 'http://127.0.0.1:8080/';
export const CHROMEBOOK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-sandbox',
  '--disable-background-networking',
];
// Drawing without a graphics card, on a machine that may be building at the same time, takes its time.
const PATIENCE = 90_000;

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
});
after(() => browser?.close());

/** A page of a new pupil on a device of its own, and what went wrong in it. `game: false` blocks the game; `offline` lets the
 * page keep itself on the device; `at` is where it begins. */
export async function arrive({ game = true, size = CHROMEBOOK, calm = false, storage, prepare, offline = false, at = SITE } = {}) {
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
    const blocked = !game && message.text().includes('ERR_FAILED');
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
  await prepare?.(page);
  await page.goto(at);
  return { page, context, wrong, ...hands(page) };
}

/** Ends a journey: nothing may have gone wrong on the way. */
export async function leave({ context, wrong }) {
  await context.close();
  assert.deepEqual(wrong, []);
}

/** Waits until `found` is true; under the strict policy the page itself may not wait for a function. */
export async function until(found, what) {
  const end = Date.now() + PATIENCE;
  while (!(await found())) {
    assert.ok(Date.now() < end, `waited too long for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ways to do things on a page. */
function hands(page) {
  const button = (name) => page.getByRole('button', { name, exact: true });
  const heading = (name) => page.getByRole('heading', { level: 1, name, exact: true });
  const press = (name) => button(name).click();

  /** Presses a button with the keyboard alone. */
  const key = (name) => button(name).press('Enter');

  async function drag(from, to) {
    const middle = async (name) => {
      const box = await button(name).boundingBox();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    await page.mouse.move(...(await middle(from)));
    await page.mouse.down();
    await page.mouse.move(...(await middle(to)), { steps: 6 });
    await page.mouse.up();
  }

  async function tap(from, to) {
    await press(from);
    await press(to);
  }

  async function type(from, to) {
    await key(from);
    await key(to);
  }

  /** Goes through a delivery until `there` is seen; it may also go on by itself. */
  async function watch(there, go = press) {
    await until(async () => {
      if (await there.isVisible()) return true;
      if (await button('Verder').isVisible()) await go('Verder').catch(() => {});
      return false;
    }, 'the end of the delivery');
  }

  return { button, heading, press, key, drag, tap, type, watch };
}

/** The two wires of the first job. */
export const LANTERN = [
  ['voeding, fase (bruin)', 'lantaarn, fase (bruin)'],
  ['voeding, nul (blauw)', 'lantaarn, nul (blauw)'],
];

/** The wires of the dark staircase, for who explores. */
export const STAIRCASE = [
  ['groepenkast, fase (bruin)', 'knop beneden, gedeelde klem'],
  ['knop beneden, klem 1', 'knop op één hoog, klem 1'],
  ['knop beneden, klem 2', 'knop op één hoog, klem 2'],
  ['knop op één hoog, gedeelde klem', 'lamp op één hoog, fase (bruin)'],
  ['groepenkast, aarde (geel-groen)', 'lamp beneden, aarde (geel-groen)'],
];

/** From the start to the town, the way `put` lays wires and `go` presses. */
export async function toTown(pupil, put, go) {
  await go('Speel');
  await pupil.button(LANTERN[0][0]).waitFor();
  for (const [from, to] of LANTERN) await put(from, to);
  await pupil.watch(pupil.heading('Wie ben jij vandaag?'), go);
  await go('Groep 8');
  await go('Dit ben ik');
  await pupil.heading('De stad').waitFor();
}

/** From the town into the work order, at the level that is suggested. */
export async function toStaircase(pupil, go) {
  await pupil.page.getByRole('button', { name: /^Licht voor mevrouw Kwee/ }).press('Enter');
  await pupil.heading('Licht voor mevrouw Kwee').waitFor();
  await until(async () => {
    if (await pupil.button('Aan het werk').isVisible()) return true;
    if (await pupil.button('Verder').isVisible()) await go('Verder');
    return false;
  }, 'the end of the briefing');
  await go('Aan het werk');
  await pupil.button(STAIRCASE[0][0]).waitFor();
}
