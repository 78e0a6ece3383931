// A machine that stands still: measured with two leads, locked, repaired; by hand with the game, by keyboard without it.

import test from 'node:test';
import assert from 'node:assert/strict';
import { arrive, leave, open, toTown } from './house.mjs';

const TITLE = 'De draaimolen staat stil';

/** Off and locked, as before any hand goes in. */
const SAFE = ['Hoofdschakelaar', 'Jouw hangslot'];
/** The other way round. */
const ON = SAFE.toReversed();

/** The van with new parts, which is shut at first. */
const van = (pupil) => pupil.page.getByText('Nieuwe onderdelen').press('Enter');

test('the carousel turns again: measured, locked, replaced', async () => {
  const pupil = await arrive({ calm: true });
  await toTown(pupil, pupil.tap, pupil.press);
  await open(pupil, TITLE, pupil.press, 'Ontdekker');
  await pupil.tap('rode meetpen', 'hek, klem 1');
  await pupil.drag('zwarte meetpen', 'hek, klem 2');
  await van(pupil);
  for (const button of [...SAFE, 'Vervang: hek', ...ON]) await pupil.press(button);
  await pupil.press('Opleveren');
  await pupil.watch(pupil.heading('Gemeten'), pupil.press);
  await leave(pupil);
});

test('two faults are found by halving, with the keyboard and without a game', async () => {
  const pupil = await arrive({ calm: true, game: false });
  await toTown(pupil, pupil.type, pupil.key);
  await open(pupil, TITLE, pupil.key, 'Bouwer');
  await pupil.type('zwarte meetpen', 'besturingskast, 0 volt');
  for (const at of ['beugel', 'noodstop bij de kassa', 'noodstop bij de molen']) {
    await pupil.type('rode meetpen', `${at}, klem 2`);
  }
  await van(pupil);
  for (const button of [...SAFE, 'Vervang: noodstop bij de molen', ...ON]) await pupil.key(button);
  for (const at of ['hek', 'beugel', 'luik van de motor']) await pupil.type('rode meetpen', `${at}, klem 2`);
  for (const button of [...SAFE, 'Vervang: luik van de motor', ...ON]) await pupil.key(button);
  await pupil.key('Opleveren');
  await pupil.watch(pupil.heading('Gemeten'), pupil.key);
  await leave(pupil);
});

test('who replaces by guess is told so by the colleague', async () => {
  const pupil = await arrive({ calm: true, game: false });
  await toTown(pupil, pupil.tap, pupil.press);
  await open(pupil, TITLE, pupil.press, 'Ontdekker');
  await van(pupil);
  for (const button of [...SAFE, 'Vervang: hek', ...ON]) await pupil.press(button);
  await pupil.press('Opleveren');
  await pupil.watch(pupil.button('Terug aan het werk'));
  assert.match(await pupil.page.locator('main').innerText(), /Met een meting vooraf|waarom/);
  await leave(pupil);
});
