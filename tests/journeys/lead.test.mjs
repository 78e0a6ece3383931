// A teacher leads a real room from the drawn panel, found by role and name; what is read comes as a page in front of it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { arrive, leave } from './house.mjs';
import { agree, classmates, openSchool } from './school.mjs';
import { click } from './panel_host.mjs';

/** A job that is not in the lesson. */
const JOB = 'Lokaal 9 is een vrieskist';

let school;
before(async () => {
  school = await openSchool();
});
after(() => school?.close());

test('a room is led from the drawn panel', { timeout: 400_000 }, async () => {
  const teacher = await arrive({ at: `${school.address}teach`, game: false, panel: true });
  const { page } = teacher;
  await page.getByRole('button', { name: /^De eerste klus/ }).press('Enter');
  await teacher.press('Open de les');
  const begin = page.getByRole('button', { name: 'Begin de les', exact: true });
  const large = page.getByRole('button', { name: 'Code groot', exact: true });
  await large.waitFor();
  await click(large);
  const dialog = page.getByRole('dialog', { name: 'Doe mee' });
  const link = await dialog.getByLabel('Link voor leerlingen').inputValue();
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  await large.waitFor();

  const pupil = await arrive({ at: link, game: false, calm: true });
  await agree(pupil);
  await page.getByText('1 leerling', { exact: true }).first().waitFor();
  await begin.press('Enter');
  await pupil.page.getByRole('button', { name: /^De lantaarn op de hoek/ }).waitFor();

  // One more job, while the lesson goes on: it is there for the pupil at once.
  await page.getByRole('button', { name: 'Klus erbij' }).last().press('Enter');
  await page.getByRole('dialog', { name: 'Klus erbij' }).getByRole('button', { name: JOB }).click();
  await page.getByRole('switch', { name: JOB }).waitFor();
  await pupil.page.getByRole('button', { name: new RegExp(`^${JOB}.*Hier is werk`) }).waitFor();

  const pause = page.getByRole('button', { name: 'Pauze', exact: true });
  await pause.press('Enter');
  await pupil.page.getByText('Pauze').first().waitFor();
  await page.getByRole('button', { name: 'Ga verder' }).press('Enter');
  await pause.waitFor();

  // A refresh: the panel comes back, and the room is as it was.
  await page.reload();
  await pause.waitFor();

  // What is read on a screen of its own leads back to the panel, after a refresh as well.
  const back = page.getByRole('button', { name: 'Terug naar de les', exact: true });
  const tab = (name) => page.getByRole('tab', { name, exact: true });
  await tab('Binnenkomen').press('Enter');
  await page.getByRole('button', { name: 'Lesplan', exact: true }).press('Enter');
  await page.getByRole('article').getByRole('heading', { name: 'De eerste klus' }).waitFor();
  await back.click();
  await tab('Afsluiten').press('Enter');
  await page.getByRole('button', { name: 'Bekijk het verslag', exact: true }).press('Enter');
  await teacher.heading('Verslag van de klas').waitFor();
  await page.reload();
  await back.click();
  await tab('Klas').press('Enter');
  await pause.waitFor();

  // The report is about the room: while the lesson goes on, and once it is over.
  await classmates(pupil, link, 5);
  const report = async () => {
    await tab('Afsluiten').press('Enter');
    await page.getByRole('button', { name: 'Bekijk het verslag', exact: true }).press('Enter');
    await page.getByRole('row', { name: /^Leerlingen 6/ }).waitFor();
    await page.getByRole('row', { name: /^elektromonteur 5/ }).first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), teacher.press('Tabel (CSV)')]);
    assert.match(await readFile(await download.path(), 'utf8'), /;Licht voor mevrouw Kwee;5\r\n/);
    await back.click();
  };
  await report();
  await page.getByRole('button', { name: 'Sluit af', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'De les afsluiten?' }).waitFor();
  await page.getByRole('button', { name: 'Sluit af', exact: true }).last().press('Enter');
  await pupil.heading('De les is klaar').waitFor();
  await page.getByText(/^Wordt gewist op/).waitFor();
  await report();
  // The class takes its town along, and the teacher goes on with another lesson.
  await tab('Afsluiten').press('Enter');
  const keep = page.getByRole('button', { name: 'Bewaar de stad van de klas', exact: true });
  const [town] = await Promise.all([page.waitForEvent('download'), keep.last().press('Enter')]);
  assert.match(await readFile(await town.path(), 'utf8'), /"w1"/);
  await page.locator('#panel').getByText('De stad staat in een bestand. Open het bij de volgende les.').waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/panel-close.png` });
  await page.getByRole('button', { name: 'Open een andere les', exact: true }).last().press('Enter');
  await teacher.heading('Open een les').waitFor();
  await leave(pupil);
  await leave(teacher);
});
