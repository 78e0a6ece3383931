// The town of a class: it goes home as a file, and the next lesson goes on with it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { LANTERN, arrive, leave } from './house.mjs';
import { agree, invite, openRoom, openSchool } from './school.mjs';

const LESSON = 'Licht voor mevrouw Kwee';

let school;
before(async () => {
  school = await openSchool();
});
after(() => school?.close());

test('a class takes its town home and goes on with it', { timeout: 400_000 }, async () => {
  const teacher = await arrive({ at: `${school.address}teach`, panel: false, game: false });
  const { link } = await openRoom(teacher, LESSON);
  const pupil = await arrive({ at: link, game: false, calm: true });
  await agree(pupil);
  await teacher.press('Begin de les');
  await pupil.page.getByRole('button', { name: /^De lantaarn op de hoek/ }).click();
  for (const [from, to] of LANTERN) await pupil.tap(from, to);
  await pupil.watch(pupil.heading(LESSON));
  await teacher.page.getByRole('row', { name: 'Leerling 1' }).getByText('gelukt').first().waitFor();

  await teacher.page.getByText('Afsluiten', { exact: true }).click();
  const [saved] = await Promise.all([teacher.page.waitForEvent('download'), teacher.press('Bewaar de stad van de klas')]);
  const file = await saved.path();
  const text = await readFile(file, 'utf8');
  const town = JSON.parse(text);
  assert.deepEqual(Object.keys(town), ['vakpoort', 'format', 'places']);
  assert.equal(town.places.length, 1, text);
  await teacher.press('Sluit de les af');
  await teacher.press('Open een andere les');

  const { page } = teacher;
  const chooser = page.getByLabel('Ga verder met de stad van de klas');
  await chooser.last().setInputFiles({ name: 'boodschappen.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.getByText('Dit is geen stad van Vakpoort.').waitFor();
  await chooser.last().setInputFiles({ name: 'stad.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText('De stad gaat verder: één keer geholpen.').waitFor();
  await openRoom(teacher, LESSON);
  const board = await arrive({ at: await invite(teacher, 'Link voor het bord'), game: false, calm: true });
  await teacher.page.getByText('Nu op het bord', { exact: true }).click();
  await teacher.press('Stad van de klas');
  await board.heading('Onze stad').waitFor();
  await board.page.getByText('één keer', { exact: false }).first().waitFor();
  for (const visit of [pupil, board, teacher]) await leave(visit);
});
