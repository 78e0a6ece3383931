// The town as a list: it does everything, also before the game has come or without it.

import assert from 'node:assert/strict';
import test from 'node:test';
import { PHONE, arrive, leave, toTown } from './house.mjs';

const WORK = 'Licht voor mevrouw Kwee';

/** A passport in which these challenges were delivered. */
function passport(solved) {
  const deed = (challenge, index) => [String(index + 1).padStart(32, '0'), {
    order: index + 1,
    day: 20780,
    what: {
      deed: {
        challenge, level: 'explorer', params_hash: '00c0ffee00c0ffee', seed: 1, solved: true, criteria: [], properties: [],
        skills: [], hints: 0, steps: [],
      },
    },
  }];
  const records = Object.fromEntries(solved.map(deed));
  const nickname = { counter: 1, device: '000000000000000000000000000000d0', value: { adjective: 0, noun: 7 } };
  return JSON.stringify({ file: 'vakpoort-passport', format: 1, passport: { records, nickname } });
}

/** A page of a pupil who has delivered these before. */
const arriveWith = (solved, options) => arrive({
  game: false,
  prepare: (page) => page.addInitScript((text) => {
    if (!localStorage.getItem('vakpoort-passport')) localStorage.setItem('vakpoort-passport', text);
  }, passport(solved)),
  ...options,
});

test('the list filters by task of society, and why one was skipped takes two taps and is kept', async () => {
  const pupil = await arrive({ game: false, size: PHONE });
  const { page, press, button } = pupil;
  await toTown(pupil, pupil.tap, press);
  const card = page.getByRole('button', { name: new RegExp(`^${WORK}`) });
  const others = page.getByRole('button', { name: /^De letterfabriek/ });
  await press('Goede huizen');
  assert.ok(await card.isVisible());
  assert.ok(!(await others.isVisible()), 'a factory builds no homes');
  await press('Alles');
  assert.ok(await others.isVisible());

  await press(`Waarom niet: ${WORK}`);
  await page.getByText('Deze sloeg ik over, omdat …').waitFor();
  await press('hij te moeilijk leek');
  await page.getByText('Later, want hij te moeilijk leek').waitFor();
  await page.reload();
  await page.getByText('Later, want hij te moeilijk leek').waitFor();
  await card.click();
  await pupil.heading(WORK).waitFor();
  assert.ok(!(await button('hij te moeilijk leek').isVisible()));
  await leave(pupil);
});

test('after three, six and nine jobs the town tells once what happens, with the work of the pupil in it', async () => {
  const jobs = ['w1', 'w2', 'h1', 'h2', 'h3', 'r1', 'p1', 'p2', 'p3'];
  for (const [count, words, again] of [
    [3, 'Het stormt', 'Laat de storm nog eens zien'],
    [6, 'Markt op de kade', 'Laat de markt nog eens zien'],
    [9, 'De avond dat alles werkt', 'Laat de avond nog eens zien'],
  ]) {
    const pupil = await arriveWith(['lantern', ...jobs.slice(0, count)]);
    const told = pupil.page.getByText(words);
    await pupil.press('Verder met dit paspoort');
    await told.waitFor();
    assert.match(await told.textContent(), /en nog \d/, 'the first few are named, and the others counted');
    await pupil.page.reload();
    await pupil.button(again).waitFor();
    assert.ok(!(await told.isVisible()), 'it is not told again by itself');
    await pupil.press(again);
    await told.waitFor();
    await leave(pupil);
  }
});
