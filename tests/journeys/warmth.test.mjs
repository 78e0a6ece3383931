// Heating and machines: valves, tools and the leads of a meter, by hand and by keyboard, with the game and without it.

import test from 'node:test';
import assert from 'node:assert/strict';
import { PHONE, arrive, leave, open, toTown } from './house.mjs';

/** What wakes a tortoise. */
const AWAKE = [
  'Pomp zachter',
  ...Array(3).fill('Dichter: radiator in de kamer'),
  ...Array(3).fill('Verder open: radiator van Turbo'),
];

test('a tortoise is warmed by hand, and by keyboard without a game', async () => {
  for (const [game, put, go] of [[true, 'tap', 'press'], [false, 'type', 'key']]) {
    const pupil = await arrive({ calm: true, game });
    await toTown(pupil, pupil[put], pupil[go]);
    await open(pupil, 'Turbo wil uit zijn schild', pupil[go]);
    for (const button of AWAKE) await pupil[go](button);
    await pupil[go]('Opleveren');
    await pupil.watch(pupil.heading('Gemeten'), pupil[go]);
    await leave(pupil);
  }
});

test('on a phone without a game a tortoise stays cold, and the page says so', async () => {
  const pupil = await arrive({ calm: true, game: false, size: PHONE });
  await toTown(pupil, pupil.tap, pupil.press);
  await open(pupil, 'Turbo wil uit zijn schild', pupil.press);
  await pupil.press('Opleveren');
  await pupil.watch(pupil.button('Terug aan het werk'));
  assert.match(await pupil.page.locator('main').innerText(), /schild/);
  await leave(pupil);
});

test('a radiator is measured, bled and filled up with tools in the hand', async () => {
  const pupil = await arrive({ calm: true });
  await toTown(pupil, pupil.tap, pupil.press);
  await open(pupil, 'De baby komt zaterdag', pupil.press);
  await pupil.tap('Meter', 'radiator van de baby');
  await pupil.tap('Ontluchtsleutel', 'radiator van de baby');
  for (const button of ['Dichter: radiator van de baby', 'Verder open: radiator in de badkamer']) {
    await pupil.press(button);
    await pupil.press(button);
  }
  await pupil.press('Water bijvullen');
  await pupil.press('Water bijvullen');
  await pupil.press('Opleveren');
  await pupil.watch(pupil.heading('Gemeten'), pupil.press);
  await leave(pupil);
});
