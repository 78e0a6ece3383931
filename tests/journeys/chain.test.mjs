// One house, four trades: what the adviser leaves is how the fitter begins, on the same device and after a reload.

import test from 'node:test';
import assert from 'node:assert/strict';
import { arrive, leave, open, toTown, until } from './house.mjs';

const ADVISER = 'Deur dicht!';
const FITTER = 'Lauw is het nieuwe warm';
/** The least that warms the house: the roof, and valves that were open too far. */
const ROOF = [
  'Dak isoleren',
  ...Array(3).fill('Dichter: radiator in de badkamer'),
  'Dichter: radiator in de woonkamer',
  'Dichter: radiator in de keuken',
];

/** What the briefing of the fitter says that was left. */
async function told(pupil) {
  await pupil.tag(FITTER).press('Enter');
  await pupil.heading(FITTER).waitFor();
  const words = await pupil.page.locator('.left').innerText();
  await pupil.press('Naar de stad');
  await pupil.heading('De stad').waitFor();
  return words;
}

/** The most that the fitter's house may use, as its gauge says it. */
async function limit(pupil) {
  await open(pupil, FITTER, pupil.press);
  await pupil.button('Opleveren').waitFor();
  const gauge = await pupil.page.locator('main').innerText();
  return gauge.match(/hoogstens ([\d.]+)/)?.[1];
}

/** Back to the town from the bench. */
async function toTheTown(pupil) {
  await pupil.press('Pauze');
  await pupil.press('Naar de stad');
  await pupil.heading('De stad').waitFor();
}

/** Past what the trade is like, to the town. */
async function pastTheTrade(pupil) {
  const once = new Set(['energieadviseur', 'Loon', 'Kans op werk', 'Soorten werk', 'Waarvoor', 'En daarna']);
  await until(async () => {
    if (await pupil.heading('De stad').isVisible()) return true;
    for (const words of [...once, 'Naar de stad', 'Verder']) {
      if (!(await pupil.button(words).isVisible())) continue;
      once.delete(words);
      await pupil.press(words);
      break;
    }
    return false;
  }, 'the town');
}

test('a good and a bad advice make different houses for the fitter', async () => {
  const pupil = await arrive({ calm: true, game: false });
  await toTown(pupil, pupil.tap, pupil.press);
  assert.match(await told(pupil), /dak is geïsoleerd/, 'nobody advised yet');

  await open(pupil, ADVISER, pupil.press);
  await pupil.press('Opleveren');
  await pupil.watch(pupil.button('Terug aan het werk'));
  await pupil.press('Terug aan het werk');
  await toTheTown(pupil);
  assert.match(await told(pupil), /niets geïsoleerd/, 'an advice that failed');
  const bare = await limit(pupil);

  // What is under way keeps its house, also when the page is loaded again.
  await pupil.page.reload();
  await pupil.button('Opleveren').waitFor();
  await until(async () => (await pupil.page.locator('main').innerText()).includes(`hoogstens ${bare}`), 'the same house');
  await toTheTown(pupil);

  await open(pupil, ADVISER, pupil.press);
  for (const button of ROOF) await pupil.press(button);
  await pupil.press('Opleveren');
  await pupil.watch(pupil.heading('Gemeten'));
  await pastTheTrade(pupil);
  assert.match(await told(pupil), /dak is geïsoleerd/, 'an advice that worked');
  assert.notEqual(await limit(pupil), bare);
  await leave(pupil);
});
