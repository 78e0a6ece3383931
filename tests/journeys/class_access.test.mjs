// What axe finds on each screen of a lesson, at both sizes.

import { after, before, test } from 'node:test';
import { CHROMEBOOK, PHONE, arrive, leave } from './house.mjs';
import { look } from './look.mjs';
import { agree, invite, joinByCode, openRoom, openSchool } from './school.mjs';

const LESSON = 'Licht voor mevrouw Kwee';

let school;
before(async () => {
  school = await openSchool();
});
after(() => school?.close());

for (const [name, size] of Object.entries({ chromebook: CHROMEBOOK, phone: PHONE })) {
  test(`every screen of a lesson on a ${name}`, { timeout: 600_000 }, async () => {
    const plain = { game: false, calm: true, size };
    const teacher = await arrive({ ...plain, at: `${school.address}teach` });
    await teacher.button('Open de les').waitFor();
    await look(teacher.page, 'open a lesson');
    const { code, link } = await openRoom(teacher, LESSON);
    await look(teacher.page, 'an empty grid');
    await teacher.page.getByRole('button', { name: 'Code groot' }).click();
    await look(teacher.page, 'the code for the projector');
    await teacher.page.getByRole('dialog', { name: 'Doe mee' }).getByRole('button', { name: 'Sluit' }).click();

    const board = await arrive({ ...plain, at: await invite(teacher, 'Link voor het bord') });
    await board.heading('Doe mee').waitFor();
    await look(board.page, 'the code on the board');

    const pupil = await arrive({ ...plain, at: school.address });
    await pupil.press('Doe mee met een code');
    await look(pupil.page, 'the code');
    await pupil.press('Ik was al begonnen op een ander apparaat');
    await look(pupil.page, 'the seat code');
    await pupil.press('Terug');
    await pupil.press('Terug');
    await joinByCode(pupil, code);
    await look(pupil.page, 'lobby');
    await pupil.press('Wat ziet je docent?');
    await look(pupil.page, 'what is seen');
    await pupil.page.getByRole('dialog', { name: 'Wat ziet je docent?' }).getByRole('button', { name: 'Sluit' }).click();
    const other = await arrive({ ...plain, at: link });
    await other.heading('Dit ziet je docent').waitFor();
    await look(other.page, 'the notice');
    await agree(other);

    await teacher.press('Begin de les');
    await pupil.heading(LESSON).waitFor();
    await look(pupil.page, 'the lesson');
    await other.press('Hulp');
    await teacher.page.getByRole('row', { name: 'Leerling 2' }).getByText('Vraagt hulp', { exact: true }).waitFor();
    for (const words of ['Nu op het bord', 'Kaartvraag', 'Bericht en timer', 'Afsluiten']) {
      await teacher.page.getByText(words, { exact: true }).click();
    }
    await teacher.press('Help elkaar');
    await teacher.press('Start de timer');
    await pupil.page.getByText('Nog ongeveer 10 minuten').waitFor();
    await look(teacher.page, 'the panel with everything open');
    await look(pupil.page, 'the lesson with a clock and a message');
    await teacher.press('Leerling 2');
    await look(teacher.page, 'a pupil');
    await teacher.press('Code voor ander apparaat');
    await teacher.page.getByText('Hiermee gaat deze leerling verder').waitFor();
    await look(teacher.page, 'a seat code');
    for (const dialog of ['Eén keer te zien', 'Leerling']) {
      await teacher.page.getByRole('dialog', { name: dialog }).getByRole('button', { name: 'Sluit' }).click();
    }

    await teacher.press('En nu: zou je zulk werk eens in het echt willen proberen?');
    await pupil.page.getByRole('dialog', { name: 'Kies een kaart' }).waitFor();
    await look(pupil.page, 'cards');
    await pupil.press('Misschien');
    await pupil.page.getByText('Gekozen. Je mag nog wisselen.').first().waitFor();
    await pupil.page.getByRole('dialog', { name: 'Kies een kaart' }).getByRole('button', { name: 'Sluit' }).last().click();
    await teacher.press('Uitslag op het bord');
    await board.page.getByText('Een kaart is pas te zien als vijf leerlingen hem kozen.').waitFor();
    await look(board.page, 'answers');
    await teacher.press('Stad van de klas');
    await board.heading('Onze stad').waitFor();
    await look(board.page, 'the town of the class');
    await board.press('Code');
    await look(board.page, 'the code over the town');
    await board.page.getByRole('dialog', { name: 'Doe mee' }).getByRole('button', { name: 'Sluit' }).click();
    await teacher.press('Rust');
    await board.heading('Vakpoort').waitFor();
    await look(board.page, 'rest');

    await teacher.press('Pauze');
    await pupil.page.getByRole('dialog', { name: 'Even pauze' }).waitFor();
    await look(pupil.page, 'pause');
    await teacher.press('Ga verder');
    await pupil.page.getByRole('dialog', { name: 'Even pauze' }).waitFor({ state: 'hidden' });
    await teacher.press('Ogen hier');
    await pupil.page.getByRole('dialog', { name: 'Kijk naar voren' }).waitFor();
    await look(pupil.page, 'eyes on the board');
    await look(board.page, 'eyes on the board, on the board');

    const guest = await arrive({ ...plain, at: await invite(teacher, 'Link voor een gast') });
    await guest.heading(LESSON).waitFor();
    await look(guest.page, 'guest');

    await teacher.press('Leerling 2');
    await teacher.press('Haal eruit');
    await other.heading('Je docent heeft je uit de les gehaald.').waitFor();
    await look(other.page, 'taken out');
    await teacher.page.getByRole('dialog', { name: 'Leerling' }).getByRole('button', { name: 'Sluit' }).click();
    await teacher.press('Sluit de les af');
    await pupil.heading('De les is klaar').waitFor();
    await look(pupil.page, 'the end');
    for (const visit of [teacher, board, pupil, other, guest]) await leave(visit);

    const doctor = await arrive({ ...plain, at: `${school.address}check` });
    await doctor.page.getByText('Omweg 2: vragen').waitFor();
    await look(doctor.page, 'network doctor');
    await leave(doctor);
  });
}
