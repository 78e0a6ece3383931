// After the first visit everything plays without network.

import test from 'node:test';
import { LANTERN, arrive, leave, until } from './house.mjs';

test('the first visit keeps everything; the second needs no network', { timeout: 300_000 }, async () => {
  const pupil = await arrive({ offline: true });
  const { page, context, press, button, drag, watch, heading } = pupil;
  await until(() => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.active);
  }), 'the build to be kept');
  await context.setOffline(true);
  await page.reload();
  await press('Speel');
  await button(LANTERN[0][0]).waitFor();
  await until(() => page.evaluate(() => document.documentElement.hasAttribute('data-staged')), 'the game');
  for (const [from, to] of LANTERN) await drag(from, to);
  await watch(heading('Wie ben jij vandaag?'));
  await leave(pupil);
});
