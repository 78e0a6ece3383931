// A robot program with a fault: found and repaired by dragging, and by keyboard without a game.

import test from 'node:test';
import assert from 'node:assert/strict';
import { arrive, leave, open, toTown } from './house.mjs';

test('a count that fits one speed is replaced by a look, by hand and by keyboard', async () => {
  for (const [game, put, move, go] of [[true, 'tap', 'drag', 'press'], [false, 'type', 'type', 'key']]) {
    const pupil = await arrive({ calm: true, game });
    await toTown(pupil, pupil[put], pupil[go]);
    await open(pupil, 'De kers die ernaast viel', pupil[go]);

    // As it was on Monday: on a faster belt the cherry falls beside, and Aylin wears it.
    await pupil[go]('Opleveren');
    await pupil.watch(pupil.button('Terug aan het werk'), pupil[go]);
    assert.match(await pupil.page.locator('main').innerText(), /kers/);
    await pupil[go]('Terug aan het werk');

    await pupil[move]('Wacht op de sensor', '5. Wacht');
    await pupil[move]('6. Wacht', 'Weg ermee');
    await pupil[go]('Opleveren');
    await pupil.watch(pupil.heading('Gemeten'), pupil[go]);
    await leave(pupil);
  }
});
