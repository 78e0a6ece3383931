// Plan B: a teacher saves a lesson as one file; it plays from disk without server and network, and what pupils hand in
// becomes a report.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { LANTERN, PHONE, arrive, leave, toTown } from './house.mjs';
import { look } from './look.mjs';

const LESSON = 'Proeven in twintig minuten';

/** A lesson as the teacher saves it, in a folder of its own. */
async function save(folder, { own = false } = {}) {
  const teacher = await arrive({ game: false });
  const { page, press, heading } = teacher;
  await press('Voor docenten');
  await heading('Lessen').waitFor();
  if (own) {
    await press('Stel zelf een les samen');
    await page.getByText('Klus erbij').click();
    await press('Licht voor mevrouw Kwee');
    await press('Naar het lesplan');
  } else {
    await press(`Bekijk: ${LESSON}`);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), press('Plan B: één bestand')]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  await page.getByText('Het bestand staat bij je downloads.').waitFor();
  await leave(teacher);
  return path;
}

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'vakpoort-plan-b-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('a lesson plays from one file, and five files are a report', { timeout: 300_000 }, () => inFolder(async (folder) => {
  const path = await save(folder);
  assert.ok(path.endsWith('vakpoort-taster.html'), path);
  const pupil = await arrive({ at: pathToFileURL(path).href, game: false, offline: true });
  const { page, context, press, button, heading } = pupil;
  await context.setOffline(true);
  assert.equal(await button('Voor docenten').count() + (await button('Doe mee met een code').count()), 0);
  await toTown(pupil, pupil.tap, press, LESSON);
  const result = `Vakpoort, ${LESSON}: 1 van 2 klussen gelukt.`;
  await page.getByRole('img', { name: result }).waitFor();
  // What was done is still there when the file is opened again.
  await page.reload();
  await heading(LESSON).waitFor();
  await page.getByRole('button', { name: /^De lantaarn op de hoek.*Gelukt/ }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press('Inleveren')]);
  const handed = await readFile(await download.path(), 'utf8');
  await page.getByRole('button', { name: /^Licht voor mevrouw Kwee/ }).click();
  await heading('Licht voor mevrouw Kwee').waitFor();
  await leave(pupil);

  const teacher = await arrive({ game: false });
  await teacher.press('Voor docenten');
  await teacher.press('Verslagen');
  const once = (number) => JSON.stringify({ ...JSON.parse(handed), once: `${number}` });
  await teacher.page.locator('input[type=file]').setInputFiles([1, 2, 3, 4, 5].map((number) => ({
    name: `leerling-${number}.json`, mimeType: 'application/json', buffer: Buffer.from(once(number)),
  })));
  await teacher.page.getByText('Ingeleverd: 5 bestanden').waitFor();
  await teacher.page.getByRole('row', { name: /De lantaarn op de hoek 5/ }).waitFor();
  await leave(teacher);
}));

test('a lesson of one’s own goes along in its file', { timeout: 300_000 }, () => inFolder(async (folder) => {
  const path = await save(folder, { own: true });
  const pupil = await arrive({ at: pathToFileURL(path).href, game: false, offline: true, size: PHONE });
  await toTown(pupil, pupil.tap, pupil.press, 'Eigen les');
  await pupil.page.getByRole('button', { name: /^Licht voor mevrouw Kwee/ }).waitFor();
  await look(pupil.page, 'plan B');
  await leave(pupil);
}));

test('where a file may keep nothing, that is said', { timeout: 300_000 }, () => inFolder(async (folder) => {
  const path = await save(folder);
  const pupil = await arrive({
    at: pathToFileURL(path).href,
    game: false,
    offline: true,
    prepare: (page) => page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('no', 'SecurityError'); } });
      }
    }),
  });
  await pupil.page.getByText('Laat dit venster open tot je hebt ingeleverd.').waitFor();
  await pupil.press('Speel');
  await pupil.button(LANTERN[0][0]).waitFor();
  await leave(pupil);
}));
