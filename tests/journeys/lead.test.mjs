// A teacher leads a real room from the drawn panel, found by role and name; what is read comes as a page in front of it.

import { after, before, test } from 'node:test';
import { arrive, leave } from './house.mjs';
import { agree, openSchool } from './school.mjs';
import { click } from './panel_host.mjs';

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
  await page.getByRole('dialog', { name: 'Klus erbij' }).getByRole('button', { name: 'Het buurthuisfeest' }).click();
  await page.getByRole('switch', { name: /Het buurthuisfeest/ }).waitFor();
  await pupil.page.getByRole('button', { name: /^Het buurthuisfeest.*Hier is werk/ }).waitFor();

  const pause = page.getByRole('button', { name: 'Pauze', exact: true });
  await pause.press('Enter');
  await pupil.page.getByText('Pauze').first().waitFor();
  await page.getByRole('button', { name: 'Ga verder' }).press('Enter');
  await pause.waitFor();

  // A refresh: the panel comes back, and the room is as it was.
  await page.reload();
  await pause.waitFor();
  await leave(pupil);
  await leave(teacher);
});
