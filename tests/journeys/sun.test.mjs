// A roof with solar panels: laid, joined and switched on by keyboard, and by tapping on a phone without a game.

import test from 'node:test';
import assert from 'node:assert/strict';
import { PHONE, arrive, leave, open, toTown } from './house.mjs';

/** From the town to the bench of the hedgehogs, at its first level. */
async function toRoof(pupil, go) {
  await open(pupil, 'Warm slapen bij de egels', go);
  await pupil.button('plek 1').waitFor();
}

/** Lays so many panels, and joins them to a row. */
async function row(pupil, count, put, go) {
  const places = Array.from({ length: count }, (_, index) => `plek ${index + 1}`);
  for (const place of places) await go(place);
  let from = 'omvormer, plus';
  for (const place of places) {
    await put(from, `${place}, plus`);
    from = `${place}, min`;
  }
  await put(from, 'omvormer, min');
}

test('four panels keep hedgehogs warm, by keyboard', async () => {
  const pupil = await arrive({ calm: true });
  await toTown(pupil, pupil.type, pupil.key);
  await toRoof(pupil, pupil.key);
  await row(pupil, 4, pupil.type, pupil.key);
  await pupil.key('omvormer (werkschakelaar)');
  await pupil.key('warmtelampen (op de accu)');
  await pupil.key('Opleveren');
  await pupil.watch(pupil.heading('Gemeten'), pupil.key);
  await leave(pupil);
});

test('three panels are too few, and the page says why on a phone without a game', async () => {
  const pupil = await arrive({ calm: true, game: false, size: PHONE });
  await toTown(pupil, pupil.tap, pupil.press);
  await toRoof(pupil, pupil.press);
  await row(pupil, 3, pupil.tap, pupil.press);
  await pupil.press('omvormer (werkschakelaar)');
  assert.match(await pupil.page.locator('main').innerText(), /102 volt/);
  await pupil.press('Opleveren');
  await pupil.watch(pupil.button('Terug aan het werk'));
  assert.match(await pupil.page.locator('main').innerText(), /120/);
  await leave(pupil);
});
