// Boards and blocks: work that is laid out in the page, by hand and by keyboard, with the game and without it.

import test from 'node:test';
import assert from 'node:assert/strict';
import { PHONE, arrive, leave, open, toTown } from './house.mjs';

/** The cell of the board at an hour: the heading of its column has the same name and stands before it. */
const hour = (pupil, name) => pupil.page.getByRole('button', { name, exact: true }).nth(1);

/** What Mees does when. */
const PLAN = [['zagen', '10 uur'], ['schroeven', '11 uur'], ['verven', '13 uur']];

test('a plan is made by keyboard, and by tapping on a phone without a game', async () => {
  const typing = await arrive({ calm: true });
  await toTown(typing, typing.type, typing.key);
  await open(typing, 'Een huis voor Burgemeester', typing.key);
  for (const [task, when] of PLAN) {
    await typing.key(task);
    await hour(typing, when).press('Enter');
  }
  await typing.key('Opleveren');
  await typing.watch(typing.heading('Gemeten'), typing.key);
  await leave(typing);

  const tapping = await arrive({ calm: true, game: false, size: PHONE });
  await toTown(tapping, tapping.tap, tapping.press);
  await open(tapping, 'Een huis voor Burgemeester', tapping.press);
  await tapping.press('zagen');
  await hour(tapping, '9 uur').click();
  await tapping.press('Opleveren');
  // Sem sleeps at nine, and the saw wakes him.
  await tapping.watch(tapping.button('Terug aan het werk'));
  assert.match(await tapping.page.locator('main').innerText(), /Sem/);
  await leave(tapping);
});

test('a robot is programmed by dragging, and by keyboard without a game', async () => {
  for (const [game, hand, go] of [[true, 'drag', 'press'], [false, 'type', 'key']]) {
    const pupil = await arrive({ calm: true, game });
    await toTown(pupil, pupil[hand === 'drag' ? 'tap' : hand], pupil[go]);
    await open(pupil, 'Kapitein moet in bad', pupil[go]);
    for (const block of ['Ga naar', 'Laat los', 'Zwaai']) await pupil[hand](block, 'einde van het programma');
    await pupil[go]('Opleveren');
    await pupil.watch(pupil.heading('Gemeten'), pupil[go]);
    await leave(pupil);
  }
});
