// A party on one group: by keyboard without a game, and by pointer with it.

import test from 'node:test';
import assert from 'node:assert/strict';
import { arrive, leave, open, toTown, until } from './house.mjs';

/** From the town to the hall, at the level for who explores. */
async function toHall(pupil, go) {
  await open(pupil, 'Het buurthuisfeest', go);
  await pupil.button('popcornmachine, stekker').waitFor();
}

/** Divides the plugs over two groups; the reel is rolled off or not. */
async function divide(pupil, put, go, { laid = true } = {}) {
  if (laid) await go('haspel (afrollen)');
  await put('haspel, stekker', 'groep gang, stopcontact 1');
  await put('wafelijzers, stekker', 'haspel, stopcontact 1');
  await put('popcornmachine, stekker', 'haspel, stopcontact 2');
  await go('groep zaal');
}

test('a party is divided by keyboard, without a game', async () => {
  const pupil = await arrive({ calm: true, game: false });
  await toTown(pupil, pupil.type, pupil.key);
  await toHall(pupil, pupil.key);
  assert.match(await pupil.page.locator('main').innerText(), /Het koor zingt door/);
  await divide(pupil, pupil.type, pupil.key);
  assert.match(await pupil.page.locator('main').innerText(), /Alles draait/);
  await pupil.key('Opleveren');
  await pupil.watch(pupil.heading('Gemeten'), pupil.key);
  await leave(pupil);
});

test('a reel that is rolled up smells, by pointer', async () => {
  const pupil = await arrive();
  await toTown(pupil, pupil.drag, pupil.press);
  await toHall(pupil, pupil.press);
  await divide(pupil, pupil.drag, pupil.press, { laid: false });
  const main = pupil.page.locator('main');
  await until(async () => /Ruik je dat/.test(await main.innerText()), 'the colleague to pull the plug');
  await pupil.press('haspel (afrollen)');
  await pupil.drag('haspel, stekker', 'groep gang, stopcontact 1');
  await pupil.press('Opleveren');
  await pupil.watch(pupil.heading('Gemeten'));
  await leave(pupil);
});
