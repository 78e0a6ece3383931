// Conversations are heard where the device has no voice: by the voice that comes with them, and said to be a computer's.

import test from 'node:test';
import assert from 'node:assert/strict';
import { arrive, leave, toTown, until } from './house.mjs';

/** A device that cannot speak, which remembers what it played. */
const mute = (page) => page.addInitScript(() => {
  speechSynthesis.getVoices = () => [];
  globalThis.played = [];
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    globalThis.played.push(this.buffer.duration);
    return start.apply(this, when);
  };
});

/** To the conversation of the dark staircase, with reading aloud switched on. */
async function toTalk(pupil) {
  await toTown(pupil, pupil.tap, pupil.press);
  await pupil.press('Instellingen');
  await pupil.page.getByRole('switch', { name: 'Lees voor' }).click();
  await pupil.page.keyboard.press('Escape');
  await pupil.tag('Licht voor mevrouw Kwee').press('Enter');
  await pupil.heading('Licht voor mevrouw Kwee').waitFor();
}

/** How long the spoken sounds were; clicks and the like are shorter than a second. */
const spoken = (pupil) => pupil.page.evaluate(() => globalThis.played.filter((seconds) => seconds > 1.4));

test('a device without a voice plays the conversation, and can be stopped', async () => {
  const pupil = await arrive({ game: false, calm: true, prepare: mute });
  const { page, press, button } = pupil;
  await toTalk(pupil);
  await press('Lees dit scherm voor');
  // While it speaks the button says whose voice it is; when it ends, by itself, the button is as it was.
  await button('Stop de computerstem').waitFor();
  await button('Lees dit scherm voor').waitFor();
  assert.equal((await spoken(pupil)).length, 1, 'one line was said');
  // The next line is read when it comes, and can be broken off.
  await press('Verder');
  await button('Stop de computerstem').waitFor();
  await press('Stop de computerstem');
  await button('Lees dit scherm voor').waitFor();
  assert.equal((await spoken(pupil)).length, 2);
  assert.equal(await page.getByRole('alert').filter({ hasText: 'geen stem' }).count(), 0);
  // Elsewhere nothing was spoken beforehand: it says how to add a voice.
  await press('Naar de stad');
  await press('Lees dit scherm voor');
  await page.getByText('Je kunt er een toevoegen').first().waitFor();
  await leave(pupil);
});

test('what was heard once is heard without network; what was not says so', { timeout: 300_000 }, async () => {
  const pupil = await arrive({ offline: true, calm: true, prepare: mute });
  const { page, context, press, button, tag, heading } = pupil;
  await until(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)), 'the build to be kept');
  await page.reload();
  await toTalk(pupil);
  await press('Lees dit scherm voor');
  await button('Stop de computerstem').waitFor();
  await context.setOffline(true);
  await press('Naar de stad');
  await tag('Licht voor mevrouw Kwee').press('Enter');
  await heading('Licht voor mevrouw Kwee').waitFor();
  await press('Lees dit scherm voor');
  await button('Stop de computerstem').waitFor();
  await press('Naar de stad');
  await tag('De draaimolen staat stil').press('Enter');
  await heading('De draaimolen staat stil').waitFor();
  await press('Lees dit scherm voor');
  await page.getByText('Je kunt er een toevoegen').first().waitFor();
  // The browser itself reports the request that found no network.
  pupil.wrong = pupil.wrong.filter((what) => !what.includes('net::ERR_'));
  await leave(pupil);
});
