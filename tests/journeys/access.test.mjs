// What axe finds on each screen, at both sizes, in both languages, and at twice the size of text.

import assert from 'node:assert/strict';
import test from 'node:test';
import { CHROMEBOOK, PHONE, STAIRCASE, arrive, leave, toStaircase, toTown, until } from './house.mjs';
import { look } from './look.mjs';

for (const [name, size] of Object.entries({ chromebook: CHROMEBOOK, phone: PHONE })) {
  test(`every screen on a ${name}`, { timeout: 600_000 }, async () => {
    const pupil = await arrive({ game: false, calm: true, size });
    const { page, press, heading, tap, watch } = pupil;
    await pupil.button('Speel').waitFor();
    await look(page, 'start');
    await press('Over dit spel');
    await look(page, 'credits');
    await press('Terug');
    await press('Instellingen');
    await look(page, 'settings');
    await press('Sluit');
    await toTown(pupil, tap, press);
    await look(page, 'town');
    await toStaircase(pupil, press);
    await look(page, 'play');
    await press('Werkbon');
    await look(page, 'work slip');
    await press('Sluit');
    await press('Opleveren');
    await pupil.button('Verder').waitFor();
    await look(page, 'delivery');
    await watch(page.getByRole('dialog', { name: 'Op gevoel' }));
    await look(page, 'miss');
    await press('Terug aan het werk');
    for (const [from, to] of STAIRCASE) await tap(from, to);
    await press('Hangslot');
    await press('Groep trappenhuis');
    await press('Opleveren');
    await watch(heading('Gemeten'));
    await look(page, 'measured');
    await press('Verder');
    await press('installatiemonteur (loodgieter)');
    await look(page, 'guess');
    await press('Verder');
    await press('€ 2.700 tot € 3.300');
    await press('Verder');
    await page.getByRole('button', { name: 'Loon' }).click();
    await look(page, 'cards');
    await press('Verder');
    await look(page, 'voices');
    await press('Verder');
    await look(page, 'look back');
    await press('Verder');
    await look(page, 'gift');
    await press('Naar mijn paspoort');
    await heading('Mijn paspoort').waitFor();
    await look(page, 'passport');
    await press('Naar de stad');
    await press('Vakken');
    await heading('Vakken').waitFor();
    await look(page, 'trades');
    await press('robottechnicus');
    await heading('robottechnicus').waitFor();
    await page.getByRole('button', { name: 'Loon' }).click();
    await page.getByRole('heading', { level: 2, name: 'Mogelijke stappen' }).waitFor();
    await look(page, 'trade');
    await leave(pupil);
  });
}

test('in English, with large letters and strong contrast', { timeout: 300_000 }, async () => {
  const pupil = await arrive({ game: false, calm: true });
  const { page, press, button } = pupil;
  await press('English');
  await press('Settings');
  await press('200 %');
  await page.getByRole('switch', { name: 'More contrast' }).click();
  await page.getByRole('switch', { name: 'Letters for dyslexia' }).click();
  await press('Close');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await look(page, 'start');
  await press('Play');
  await page.getByRole('group', { name: 'Terminals' }).or(page.getByText('Terminals')).first().waitFor();
  await look(page, 'first job');
  await press('Skip');
  await button('This is me').waitFor();
  await look(page, 'who');
  await leave(pupil);
});

test('the focus goes to the heading of each new screen', async () => {
  const pupil = await arrive({ game: false, calm: true });
  await pupil.key('Over dit spel');
  await pupil.heading('Over dit spel').waitFor();
  const focused = () => pupil.page.evaluate(() => document.activeElement?.textContent);
  await until(async () => (await focused()) === 'Over dit spel', 'the focus on the heading');
  assert.equal(await focused(), 'Over dit spel');
  await leave(pupil);
});
