// From the first screen to the passport: by pointer with the game, and by keyboard alone without it.

import assert from 'node:assert/strict';
import test from 'node:test';
import { CHROMEBOOK, PHONE, STAIRCASE, arrive, leave, toStaircase, toTown } from './house.mjs';

/** A whole visit, the way `put` lays wires and `go` presses. */
async function visit(pupil, put, go) {
  const { page, button, heading, watch } = pupil;
  await toTown(pupil, put, go);
  await toStaircase(pupil, go);

  // A miss is worth having: nothing is wired yet.
  await go('Opleveren');
  const miss = page.getByRole('dialog', { name: 'Op gevoel' });
  await watch(miss, go);
  await go('Terug aan het werk');

  await button(STAIRCASE[0][0]).waitFor();
  for (const [from, to] of STAIRCASE) await put(from, to);
  await go('Hangslot');
  await go('Groep trappenhuis');
  await go('Opleveren');
  await watch(heading('Gemeten'), go);
  await page.getByRole('heading', { name: 'Dit werkt ook' }).waitFor();
  await go('Verder');

  await heading('Dit was echt werk. Hoe heet dat vak?').waitFor();
  await go('installatiemonteur (loodgieter)');
  await page.getByText('Het heet elektromonteur.').first().waitFor();
  await go('Verder');
  await heading('Wat verdien je hier als beginner, per maand?').waitFor();
  await go('€ 2.700 tot € 3.300');
  await go('Verder');
  for (const card of ['Loon', 'Kans op werk', 'Soorten werk', 'Waarvoor', 'En daarna']) {
    await page.getByRole('button', { name: card }).press('Enter');
    await page.getByRole('heading', { level: 2, name: card }).waitFor();
  }
  await go('Verder');
  await heading('Samira vertelt').waitFor();
  await go('Verder');
  await heading('Wat past bij jou?').waitFor();
  await go('Ik werk graag met mijn handen.');
  await go('Verder');
  await go('Naar mijn paspoort');

  await heading('Mijn paspoort').waitFor();
  await page.getByText('gehaakt katje').waitFor();
  await page.getByText('Op gevoel').waitFor();
}

test('by pointer, with the game', { timeout: 600_000 }, async () => {
  const pupil = await arrive({ size: CHROMEBOOK });
  await visit(pupil, pupil.drag, pupil.press);
  await leave(pupil);
});

test('by tapping twice, on a phone', { timeout: 600_000 }, async () => {
  const pupil = await arrive({ size: PHONE, game: false });
  await visit(pupil, pupil.tap, pupil.press);
  const wide = await pupil.page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  assert.equal(wide, false, 'nothing sticks out to the side');
  await leave(pupil);
});

test('by keyboard alone, without the game', { timeout: 600_000 }, async () => {
  const pupil = await arrive({ game: false, calm: true });
  await visit(pupil, pupil.type, pupil.key);
  await leave(pupil);
});

test('Escape lets go of what is held', async () => {
  const pupil = await arrive({ game: false });
  const { page, button, press } = pupil;
  await press('Speel');
  const terminal = button('voeding, fase (bruin)');
  await terminal.press('Enter');
  assert.equal(await terminal.getAttribute('aria-pressed'), 'true');
  await page.keyboard.press('Escape');
  assert.equal(await terminal.getAttribute('aria-pressed'), 'false');
  await leave(pupil);
});
