// A lesson: one teacher, three pupils and the board, with a server that is killed in the middle of it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANTERN, PHONE, STAIRCASE, arrive, leave, toStaircase, until } from './house.mjs';
import { agree, invite, joinByCode, openRoom, openSchool } from './school.mjs';

const LESSON = 'Licht voor mevrouw Kwee';
const MARK = 'gelukt';

let school;
before(async () => {
  school = await openSchool();
});
after(() => school?.close());

/** The same code with one symbol that is another. */
const slip = (code) => (code[0] === '2' ? '3' : '2') + code.slice(1);

/** The staircase the other way round: from the box to the switch upstairs. */
const FROM_ABOVE = [
  ['groepenkast, fase (bruin)', 'knop op één hoog, gedeelde klem'],
  ['knop beneden, gedeelde klem', 'lamp beneden, fase (bruin)'],
  ...STAIRCASE.filter(([from, to]) => !`${from} ${to}`.includes('gedeelde klem')),
];

/** Does the staircase with these wires, from the lesson to what was measured. */
async function doStaircase(pupil, wires) {
  await toStaircase(pupil, pupil.press);
  for (const [from, to] of wires) await pupil.tap(from, to);
  await pupil.press('Hangslot');
  await pupil.press('Groep trappenhuis');
  await pupil.press('Opleveren');
  await pupil.watch(pupil.heading('Gemeten'));
}

/** Does the first job, from the lesson and back to it. */
async function doLantern(pupil) {
  for (const [from, to] of LANTERN) await pupil.tap(from, to);
  await pupil.watch(pupil.heading(LESSON));
}

test('a lesson from the open door to the last trace', { timeout: 900_000 }, async () => {
  const teacher = await arrive({ at: `${school.address}teach`, panel: false });
  const { code, link } = await openRoom(teacher, LESSON);
  const row = (number) => teacher.page.getByRole('row', { name: `Leerling ${number}` });

  const board = await arrive({ at: await invite(teacher, 'Link voor het bord'), game: false, calm: true });
  await board.heading('Doe mee').waitFor();
  await board.page.getByText(code.replaceAll('-', ' ')).waitFor({ state: 'attached' });
  assert.equal(new URL(board.page.url()).hash, '', 'the secret is out of the address');
  const guestLink = await invite(teacher, 'Link voor een gast');

  // By code, with a slip first; by link; and by link on a phone.
  const one = await arrive({ at: school.address, game: false, calm: true });
  await one.press('Doe mee met een code');
  await one.page.getByLabel('De code op het bord').fill(slip(code).toLowerCase());
  await one.press('Doe mee');
  await one.page.getByText('Eén teken klopt niet. Kijk nog eens op het bord.').first().waitFor();
  await one.page.getByLabel('De code op het bord').fill(code.toLowerCase().replaceAll('-', ' '));
  await one.page.getByLabel('De code op het bord').press('Enter');
  await agree(one);
  const two = await arrive({ at: link, game: false, calm: true });
  await agree(two);
  const three = await arrive({ at: link, game: false, calm: true, size: PHONE });
  await agree(three);
  for (const { page } of [one, two, three, board]) await page.getByText('3 leerlingen zijn binnen').waitFor();
  await teacher.page.getByText('3 leerlingen', { exact: true }).first().waitFor();
  await three.page.getByText('Jouw nummer is 3').first().waitFor();

  // The lesson begins; who plays is seen, without a name.
  await teacher.press('Begin de les');
  for (const pupil of [one, two, three]) await pupil.heading(LESSON).waitFor();
  for (const pupil of [one, two]) {
    await pupil.page.getByRole('button', { name: /^De lantaarn op de hoek/ }).click();
    await pupil.button(LANTERN[0][0]).waitFor();
  }
  await doLantern(one);
  await row(1).getByText(MARK).first().waitFor();
  assert.equal(await row(2).getByText('bezig').count(), 1);

  // A silent hand, and an answer to it.
  await three.press('Hulp');
  await row(3).getByText('Vraagt hulp', { exact: true }).waitFor();
  assert.equal(await three.button('Hulp').getAttribute('aria-pressed'), 'true');
  await three.page.getByText('Je docent ziet nummer 3').waitFor();
  await teacher.press('Leerling 3');
  await teacher.press('Hulp gegeven');
  await until(async () => (await three.button('Hulp').getAttribute('aria-pressed')) === 'false', 'the hand to go down');
  await teacher.page.getByRole('dialog', { name: 'Leerling' }).getByRole('button', { name: 'Sluit' }).click();

  // Everything stands still, and goes on.
  await teacher.press('Pauze');
  for (const { page } of [one, two, three]) await page.getByRole('dialog', { name: 'Even pauze' }).waitFor();
  await teacher.press('Ga verder');
  for (const { page } of [one, two, three]) await page.getByRole('dialog', { name: 'Even pauze' }).waitFor({ state: 'hidden' });

  // A refresh on both sides changes nothing.
  await two.page.reload();
  await two.button(LANTERN[0][0]).waitFor();
  await teacher.page.reload();
  await row(1).getByText(MARK).first().waitFor();

  // The server loses its power. Who plays goes on, and everything arrives later, once.
  await school.kill();
  await two.page.getByText(/Geen verbinding/).first().waitFor();
  await doLantern(two);
  await two.page.getByText(/gaan niet verloren/).first().waitFor();
  await school.start();
  await two.page.reload();
  await two.heading(LESSON).waitFor();
  await row(2).getByText(MARK).first().waitFor();
  await row(1).getByText(MARK).first().waitFor();
  await two.page.getByText('Verbonden').first().waitFor();
  await two.press('Mijn paspoort');
  await two.press('Naar de les');
  await two.heading(LESSON).waitFor();

  // A solution on the board, without a name.
  await teacher.page.getByRole('button', { name: `${LESSON}, dicht` }).click();
  await one.page.getByRole('button', { name: new RegExp(`^${LESSON}.*Hier is werk`) }).waitFor();
  await doStaircase(one, STAIRCASE);
  await until(async () => (await row(1).getByText(MARK).count()) === 2, 'both jobs of the first pupil');
  // Whoever leaves before the trade was told is asked again.
  await one.press('De les');
  await one.press('Welk vak was dit?');
  await one.heading('Dit was echt werk. Hoe heet dat vak?').waitFor();
  await teacher.press('Leerling 1');
  await teacher.press(`Op het bord: ${LESSON}`);
  await board.heading(LESSON).waitFor();
  await board.button('Eén stap').waitFor();
  await board.page.getByRole('table').waitFor();
  await teacher.page.getByRole('dialog', { name: 'Leerling' }).getByRole('button', { name: 'Sluit' }).click();

  // A second solution is another one: the board shows both, one after the other, and what they differ in.
  await two.page.getByRole('button', { name: new RegExp(`^${LESSON}.*Hier is werk`) }).waitFor();
  await doStaircase(two, FROM_ABOVE);
  await two.press('De les');
  await two.heading(LESSON).waitFor();
  await teacher.page.getByText('Nu op het bord', { exact: true }).click();
  await teacher.press(`Twee manieren: ${LESSON}`);
  await board.page.getByRole('button', { name: 'Manier A', pressed: true }).waitFor();
  await board.page.getByRole('columnheader', { name: 'Manier B' }).waitFor();
  await board.page.getByRole('button', { name: 'Manier B', pressed: true }).waitFor();

  // Cards: three answers are too few to be told.
  await teacher.page.getByText('Kaartvraag', { exact: true }).click();
  await teacher.press('En nu: zou je zulk werk eens in het echt willen proberen?');
  // A question survives a refresh, and can be taken up again by who put it away.
  await two.page.getByRole('dialog', { name: 'Kies een kaart' }).waitFor();
  await two.page.reload();
  await two.page.getByRole('dialog').getByText('En nu: zou je zulk werk eens in het echt willen proberen?').waitFor();
  await two.page.keyboard.press('Escape');
  await two.press('Kies een kaart');
  for (const pupil of [one, two, three]) {
    const dialog = pupil.page.getByRole('dialog', { name: 'Kies een kaart' });
    await dialog.getByRole('button', { name: 'Misschien' }).click();
    await dialog.getByRole('button', { name: 'Sluit' }).last().click();
  }
  await teacher.page.getByText('3 leerlingen kozen.').waitFor();
  // Who comes back finds the card that was chosen, and is not asked again.
  await two.page.reload();
  await two.press('Kies een kaart');
  await two.page.getByRole('button', { name: 'Misschien', pressed: true }).waitFor();
  await two.page.getByRole('dialog', { name: 'Kies een kaart' }).getByRole('button', { name: 'Sluit' }).last().click();
  await teacher.press('Uitslag op het bord');
  await board.page.getByText('Een kaart is pas te zien als vijf leerlingen hem kozen.').waitFor();
  await teacher.press('En nu: zou je zulk werk eens in het echt willen proberen?');

  // The first pupil goes on at another device, and finds there what was done.
  await teacher.press('Leerling 1');
  await teacher.press('Code voor ander apparaat');
  const seats = teacher.page.getByRole('dialog', { name: 'Eén keer te zien' });
  const seat = /\b[2-9A-HJKMNP-Z]{4}\b/.exec(await seats.locator('.big-code').textContent())[0];
  const other = await arrive({ at: school.address, game: false, calm: true });
  await other.press('Doe mee met een code');
  await other.press('Ik was al begonnen op een ander apparaat');
  await other.page.getByLabel('De code op het bord').fill(code);
  await other.page.getByLabel('De vier tekens van je docent').fill(seat);
  await other.press('Doe mee');
  await other.heading(LESSON).waitFor();
  await other.page.getByRole('button', { name: new RegExp(`^${LESSON}.*Gelukt`) }).waitFor();
  await one.heading('Je gaat verder op een ander apparaat.').waitFor();
  await one.button('Ik heb een plekcode').waitFor();
  // The code was used, and goes by itself.
  await seats.waitFor({ state: 'hidden' });
  await teacher.page.getByRole('dialog', { name: 'Leerling' }).getByRole('button', { name: 'Sluit' }).click();

  // One pupil wants to be forgotten.
  await three.press('Wat ziet je docent?');
  await three.press('Haal mij weg uit deze les');
  await three.press('Ja, haal mij weg');
  await three.button('Speel').or(three.button('Verder met dit paspoort')).first().waitFor();
  await row(3).waitFor({ state: 'detached' });

  // The end: on with the own game, and then nothing is left.
  await teacher.page.getByText('Afsluiten', { exact: true }).click();
  await teacher.press('Sluit de les af');
  await two.heading('De les is klaar').waitFor();
  await two.page.getByText(/^Op .+ wordt alles van deze les gewist\.$/).waitFor();
  await two.press('Verder in mijn stad');
  await two.heading('De stad').waitFor();
  await teacher.press('Wis nu alles');
  await teacher.press('Ja, wis alles');
  await teacher.heading('Open een les').waitFor();
  await teacher.page.getByText('Alles van deze les is gewist.').waitFor();
  assert.equal(await teacher.page.getByRole('alert').filter({ hasText: /\S/ }).count(), 0, 'what was asked is no bad news');
  // An old link says so to a guest in a guest's words.
  const guest = await arrive({ at: guestLink, game: false, panel: false });
  await guest.page.getByText('De les is voorbij. Vraag de docent om een nieuwe link.').waitFor();
  const late = await arrive({ at: link, game: false });
  await late.heading('Deze les is er niet.').waitFor();

  const quiet = (visit) => ({ ...visit, wrong: visit.wrong.filter((line) => !expected(line)) });
  for (const visit of [one, other, two, three, board, teacher, guest, late]) await leave(quiet(visit));
});

/** The browser itself reports each connect to a server that is not there. */
const expected = (line) => line.startsWith('console:') && /ERR_CONNECTION_REFUSED|WebSocket connection|net::ERR/.test(line);
