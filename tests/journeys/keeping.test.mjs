// What stays on the device and what goes into a file.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { STAIRCASE, arrive, leave, toStaircase, toTown } from './house.mjs';

const inPlay = async (pupil) => {
  await toTown(pupil, pupil.tap, pupil.press);
  await toStaircase(pupil, pupil.press);
};

test('a page that is loaded again goes on in the middle of the work', { timeout: 300_000 }, async () => {
  const pupil = await arrive({ game: false });
  await inPlay(pupil);
  await pupil.tap(...STAIRCASE[0]);
  await pupil.tap(...STAIRCASE[1]);
  await pupil.page.reload();
  const terminal = pupil.button(STAIRCASE[1][1]);
  await terminal.waitFor();
  const told = await terminal.evaluate((button) => document.getElementById(button.getAttribute('aria-describedby')).textContent);
  assert.match(told, /knop beneden, klem 1/);
  await leave(pupil);
});

test('a device that comes back asks whose passport it is, and can begin a new one', { timeout: 300_000 }, async () => {
  const pupil = await arrive({ game: false });
  await inPlay(pupil);
  const storage = await pupil.context.storageState();
  await leave(pupil);

  const other = await arrive({ game: false, storage });
  await other.button('Verder met dit paspoort').waitFor();
  await other.press('Nieuw beginnen');
  await other.press('Ja, begin nieuw');
  await other.button('Speel').waitFor();
  const kept = await other.page.evaluate(() => localStorage.length);
  assert.equal(kept, 0);
  await leave(other);

  const same = await arrive({ game: false, storage });
  await same.press('Verder met dit paspoort');
  await same.button(STAIRCASE[0][0]).waitFor();
  await leave(same);
});

test('a passport goes into a file, off the device, and back', { timeout: 300_000 }, async () => {
  const pupil = await arrive({ game: false });
  const { page, press, heading } = pupil;
  await toTown(pupil, pupil.tap, press);
  await press('Mijn paspoort');
  const [download] = await Promise.all([page.waitForEvent('download'), press('Bewaar als bestand')]);
  const file = await readFile(await download.path());
  await press('Ik ben klaar');
  await press('Ja, wis alles');
  await heading('Vakpoort').waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);

  await toTown(pupil, pupil.tap, press);
  await press('Mijn paspoort');
  const open = (name, buffer) => page.getByLabel('Open een bestand').last().setInputFiles({ name, mimeType: 'application/json', buffer });
  const before = await page.evaluate(() => localStorage.getItem('vakpoort-passport'));
  await open('damaged.json', file.subarray(0, 200));
  await page.getByText('Dit bestand is beschadigd.').waitFor();
  await open('foreign.json', Buffer.from('{"not":"ours"}'));
  await page.getByText('Dit bestand is niet van Vakpoort.').waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem('vakpoort-passport')), before, 'what was there stays');
  await open('passport.json', file);
  // The deed of the file stands beside the one that was here.
  await page.getByText('Ik liet een straatlantaarn branden.').nth(1).waitFor();
  await leave(pupil);
});

test('where nothing can be kept, play goes on and says so', { timeout: 300_000 }, async () => {
  const pupil = await arrive({
    game: false,
    prepare: (page) => page.addInitScript(() => {
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    }),
  });
  await toTown(pupil, pupil.tap, pupil.press);
  await pupil.page.getByText('Dit apparaat bewaart niets.').waitFor();
  await leave(pupil);
});

test('simple language is chosen, said at once, and kept', { timeout: 300_000 }, async () => {
  const pupil = await arrive({ game: false });
  const { page, press } = pupil;
  await toTown(pupil, pupil.tap, press);
  await toStaircase(pupil, press);
  const asks = async (words) => {
    await press('Werkbon');
    await page.getByText(words, { exact: true }).first().waitFor();
    await press('Sluit');
  };
  const flip = async () => {
    await press('Pauze');
    await press('Instellingen');
    await page.getByRole('switch', { name: 'Makkelijke taal' }).click();
    await press('Sluit');
  };
  await asks('Is de lamp uit, dan staat er geen spanning op.');
  await flip();
  await asks('Is de lamp uit? Dan komt er geen stroom bij.');
  // What has no simpler words is said as it is.
  await pupil.button(STAIRCASE[0][0]).waitFor();
  await page.reload();
  await pupil.button(STAIRCASE[0][0]).waitFor();
  await asks('Is de lamp uit? Dan komt er geen stroom bij.');
  await flip();
  await asks('Is de lamp uit, dan staat er geen spanning op.');
  await leave(pupil);
});
