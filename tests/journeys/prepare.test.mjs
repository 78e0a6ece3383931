// What a teacher prepares, prints and keeps: lesson plans on one page, a lesson of one's own, a lesson on the board
// alone, and reports.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { CHROMEBOOK, PHONE, STAIRCASE, arrive, leave, toTown } from './house.mjs';
import { look } from './look.mjs';

const LESSONS = [
  'De eerste klus',
  'Techniek om je heen',
  'Proeven in twintig minuten',
  'Vier vakken 1: stroom',
  'Vier vakken 2: warmte',
  'Vier vakken 3: robots en machines',
  'Vier vakken 4: plannen',
  'Eén huis, vier vakken',
];

const CLASS = {
  vakpoort: 'class-report',
  format: 1,
  lesson: 'first',
  pupils: 24,
  occupations: [
    ['elektromonteur', 20],
    ['mechatronicus', 3],
  ],
  solved: [['w1', 21]],
  hard: [['w1', 'earthed', 9]],
  answers: [
    ['before_knows', [12, 6, 6, 0]],
    ['after_knows', [2, 6, 9, 7]],
  ],
};

const file = (name, value) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });

async function toLessons(teacher) {
  await teacher.press('Voor docenten');
  await teacher.heading('Lessen').waitFor();
}

test('every lesson plan prints on one page, in both languages', { timeout: 600_000 }, async () => {
  const teacher = await arrive({ game: false });
  const { page, press, button } = teacher;
  for (const language of ['Nederlands', 'English']) {
    if (language === 'English') await press(language);
    await press(language === 'English' ? 'For teachers' : 'Voor docenten');
    const see = page.getByRole('button', { name: language === 'English' ? /^View: / : /^Bekijk: / });
    await see.first().waitFor();
    assert.equal(await see.count(), LESSONS.length);
    for (let at = 0; at < LESSONS.length; at += 1) {
      await see.nth(at).click();
      const title = page.getByRole('article').getByRole('heading', { level: 1 });
      await title.waitFor();
      if (language === 'Nederlands') assert.equal(await title.textContent(), LESSONS[at]);
      const said = await page.getByRole('article').textContent();
      assert.doesNotMatch(said, /\[[a-z-]+\]/, 'a text is missing');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page(?!s)/g).length;
      assert.equal(pages, 1, `${await title.textContent()}: ${pages} pages`);
      await press(language === 'English' ? 'To the lessons' : 'Naar de lessen');
    }
    await press(language === 'English' ? 'To the start' : 'Naar het begin');
  }
  await button('For teachers').waitFor();
  await leave(teacher);
});

test('a teacher puts a lesson together, and the device keeps it', { timeout: 300_000 }, async () => {
  const teacher = await arrive({ game: false });
  const { page, press, button } = teacher;
  await toLessons(teacher);
  await press('Stel zelf een les samen');
  await page.getByText('Klus erbij').click();
  await press('Licht voor mevrouw Kwee');
  await page.getByText('Gesprek erbij').click();
  // What is asked of a job comes with that job.
  await button('Het licht is uit. Is het dan veilig? Hoe weet je dat zeker?').waitFor();
  const other = 'Welk lokaal op onze school is te koud of te warm? Wat zou je als eerste meten?';
  assert.equal(await button(other).count(), 0, 'a job that is not in the lesson');
  await press('Waar ben je trots op? Vertel het aan je buur.');
  await page.getByRole('spinbutton', { name: /^Minuten voor Licht/ }).fill('15');
  await page.getByRole('spinbutton', { name: /^Minuten voor Licht/ }).blur();
  await page.getByText('Samen 25 minuten').waitFor();
  await press('Eerder: Waar ben je trots op? Vertel het aan je buur.');
  await page.reload();
  await page.getByText('Samen 25 minuten').waitFor();
  await press('Naar het lesplan');
  const steps = await page.getByRole('article').getByRole('row').allTextContents();
  assert.deepEqual(
    steps.map((step) => step.match(/^\d+–\d+/)[0]),
    ['0–3', '3–8', '8–23', '23–25'],
  );
  assert.match(steps[2], /Klus: Licht voor mevrouw Kwee/);
  await press('Naar de lessen');
  await press('Bekijk: Eigen les');
  await press('Open deze les');
  const chosen = page.getByRole('button', { name: /^Eigen les/, pressed: true });
  await chosen.waitFor();
  await leave(teacher);
});

test('a lesson on the board alone: hands, a job, and a report without figures under five', { timeout: 300_000 }, async () => {
  const teacher = await arrive({ game: false });
  const { page, press, heading } = teacher;
  await toLessons(teacher);
  await press('Bekijk: Proeven in twintig minuten');
  await press('Klassikaal, op het bord');
  await heading('Proeven in twintig minuten').waitFor();
  await press('Volgende stap');
  await heading('De lantaarn op de hoek').waitFor();
  await press('Aan het werk');
  await press('Terug naar de les');
  await heading('De lantaarn op de hoek').waitFor();
  await press('Volgende stap');
  await heading('Licht voor mevrouw Kwee').waitFor();
  await press('Aan het werk');
  for (const [from, to] of STAIRCASE) await teacher.tap(from, to);
  await press('Hangslot');
  await press('Groep trappenhuis');
  await press('Opleveren');
  await teacher.watch(heading('Gemeten'));
  await press('Terug naar de les');
  await press('Volgende stap');
  await heading('Wat had je niet verwacht van dit werk?').waitFor();
  await press('Volgende stap');
  for (let hands = 0; hands < 12; hands += 1) await press('Eén erbij: Precies werken');
  for (let hands = 0; hands < 9; hands += 1) await press('Eén erbij: Vooruit denken');
  for (let hands = 0; hands < 2; hands += 1) await press('Eén erbij: Iets uitleggen');
  await page.reload();
  await page.getByText('Stap 5 van 6').waitFor();
  await press('Volgende stap');
  await press('Volgende stap');
  await heading('Klaar. Dit namen jullie mee.').waitFor();
  await page.getByRole('spinbutton').fill('23');
  await press('Maak het verslag');
  await heading('Verslag van de klas').waitFor();
  const row = (name) => page.getByRole('row', { name });
  await row(/elektromonteur 23/).first().waitFor();
  await row(/Precies werken 12/).waitFor();
  // Two hands would be told by what the others leave: nine goes with them.
  await row(/Vooruit denken niet te zien/).waitFor();
  await row(/Iets uitleggen niet te zien/).waitFor();
  // Made again, as one hand was forgotten: it is still the report of one class.
  await press('Terug naar de les');
  await heading('Klaar. Dit namen jullie mee.').waitFor();
  await page.getByRole('spinbutton').fill('24');
  await press('Maak het verslag');
  await row(/elektromonteur 24/).first().waitFor();
  await leave(teacher);
});

test('reports from files are added up, and go out as tables', { timeout: 300_000 }, async () => {
  const teacher = await arrive({ game: false });
  const { page, press } = teacher;
  await toLessons(teacher);
  await press('Verslagen');
  const handed = (once) => ({ vakpoort: 'hand-in', format: 1, once, deeds: [['w2', true, []]] });
  await page.locator('input[type=file]').setInputFiles([
    file('een.json', CLASS),
    file('twee.json', CLASS),
    file('drie.json', { hello: 1 }),
    ...[1, 2, 3, 4, 5, 5].map((once) => file(`leerling-${once}.json`, handed(`${once}`))),
  ]);
  await page.getByText('drie.json is geen verslag van Vakpoort').waitFor();
  await page.getByText('Ingeleverd: 6 bestanden').waitFor();
  await page.getByRole('row', { name: /elektromonteur 40/ }).first().waitFor();
  await page.getByRole('row', { name: /mechatronicus 5/ }).first().waitFor();
  const kept = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(name)]);
    return readFile(await download.path());
  };
  const csv = (await kept('Tabel (CSV)')).toString('utf8');
  assert.match(csv, /^\ufeffVerslag van de klas;Onderdeel;Wat;Aantal\r\n/);
  assert.match(csv, /;elektromonteur;40\r\n/);
  const ods = await kept('Rekenblad (ODS)');
  assert.equal(ods.subarray(0, 2).toString(), 'PK');
  assert.match(ods.toString('utf8'), /elektromonteur/);
  await leave(teacher);
});

test('a pupil hands in a file without a name', { timeout: 300_000 }, async () => {
  const pupil = await arrive({ game: false });
  const { page, press } = pupil;
  await toTown(pupil, pupil.tap, press);
  await press('Mijn paspoort');
  const [download] = await Promise.all([page.waitForEvent('download'), press('Inleveren')]);
  const handed = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.deepEqual(Object.keys(handed).sort(), ['deeds', 'format', 'once', 'vakpoort']);
  assert.equal(handed.deeds[0][0], 'lantern');
  await leave(pupil);
});

for (const [name, size] of Object.entries({ chromebook: CHROMEBOOK, phone: PHONE })) {
  test(`what a teacher prepares is for everybody, on a ${name}`, { timeout: 300_000 }, async () => {
    const teacher = await arrive({ game: false, calm: true, size });
    const { page, press, heading } = teacher;
    await toLessons(teacher);
    await look(page, 'lessons');
    await press('Stel zelf een les samen');
    await page.getByText('Klus erbij').click();
    await press('Licht voor mevrouw Kwee');
    await look(page, 'compose');
    await press('Naar de lessen');
    await press('Bekijk: Eén huis, vier vakken');
    await look(page, 'lesson plan');
    await press('Klassikaal, op het bord');
    await heading('Eén huis, vier vakken').waitFor();
    await look(page, 'on the board: telling');
    await press('Volgende stap');
    await look(page, 'on the board: a job');
    for (let step = 0; step < 5; step += 1) await press('Volgende stap');
    await page.getByText('Steek je hand op').waitFor();
    await look(page, 'on the board: hands');
    await press('Stop de les');
    await press('Verslagen');
    await page.locator('input[type=file]').setInputFiles([file('een.json', CLASS)]);
    await page.getByText('een.json: telt mee').waitFor();
    await look(page, 'report');
    await leave(teacher);
  });
}
