// When something breaks: nobody loses work, and there is always a way on.

import assert from 'node:assert/strict';
import test from 'node:test';
import { LANTERN, STAIRCASE, arrive, leave, toStaircase, toTown, until } from './house.mjs';

/** Whether the wire of the first job is there, as a screen reader hears it. */
async function wired(pupil) {
  const [from, to] = LANTERN[0];
  const terminal = pupil.button(from);
  await terminal.waitFor();
  const told = await terminal.evaluate((button) => document.getElementById(button.getAttribute('aria-describedby'))?.textContent);
  return Boolean(told?.includes(to));
}

/** An error that nobody catches, as a panic in this module would throw. */
const panic = (page, module) => page.evaluate((name) => {
  const error = new Error('unreachable');
  const address = new URL(globalThis.vakpoort.files[`${name}.wasm`], location.href);
  error.stack = `RuntimeError: unreachable\n    at ${address}:wasm-function[7]:0x1`;
  setTimeout(() => { throw error; });
}, module);

/** The panic is expected here; anything else still counts. */
function forgive({ wrong }) {
  const found = wrong.splice(0);
  assert.deepEqual(found.filter((line) => !line.includes('unreachable')), []);
  assert.ok(found.length > 0, 'the panic was seen');
}

test('a damaged passport on the device is put aside, and a new one begun', async () => {
  const pupil = await arrive({
    game: false,
    prepare: (page) => page.addInitScript(() => {
      if (!localStorage.getItem('vakpoort-unreadable')) localStorage.setItem('vakpoort-passport', '{"half": ');
    }),
  });
  await pupil.page.getByText('Het oude paspoort op dit apparaat is beschadigd.').waitFor();
  assert.equal(await pupil.page.evaluate(() => localStorage.getItem('vakpoort-unreadable')), '{"half": ');
  await toTown(pupil, pupil.tap, pupil.press);
  await leave(pupil);
});

test('when the page breaks there is a way on, and the work is back after it', async () => {
  const pupil = await arrive({ game: false });
  await pupil.press('Speel');
  await pupil.button(LANTERN[0][0]).waitFor();
  await pupil.tap(...LANTERN[0]);
  await panic(pupil.page, 'page');
  await pupil.page.getByRole('heading', { name: 'Er ging iets stuk' }).waitFor();
  forgive(pupil);
  await pupil.press('Ga verder');
  assert.ok(await wired(pupil), 'the wire is still there');
  await leave(pupil);
});

for (const [what, cause] of [
  ['the game breaks', (page) => panic(page, 'game')],
  ['the graphics context is lost', (page) => page.evaluate(() => {
    document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext();
  })],
]) {
  test(`when ${what}, the page goes on by itself`, { timeout: 300_000 }, async () => {
    const pupil = await arrive({ calm: true });
    await pupil.press('Speel');
    await pupil.button(LANTERN[0][0]).waitFor();
    const staged = () => pupil.page.evaluate(() => document.documentElement.hasAttribute('data-staged'));
    await until(staged, 'the game');
    await pupil.tap(...LANTERN[0]);
    await cause(pupil.page);
    await until(async () => !(await staged()), 'the still picture');
    if (pupil.wrong.length) forgive(pupil);
    assert.ok(await wired(pupil), 'the wire is still there');
    await pupil.tap(...LANTERN[1]);
    await pupil.watch(pupil.heading('Wie ben jij vandaag?'));
    await leave(pupil);
  });
}

test('when later art is lost, the town is drawn without it and the page goes on', { timeout: 300_000 }, async () => {
  let lost = 0;
  const pupil = await arrive({
    calm: true,
    prepare: (page) => page.route(/\/art\/(?!first-)[^/]*\.png$/, (route) => {
      lost += 1;
      return route.abort();
    }),
  });
  const staged = () => pupil.page.evaluate(() => document.documentElement.hasAttribute('data-staged'));
  await pupil.press('Speel');
  await until(staged, 'the game');
  assert.equal(lost, 0, 'the first job needs no more than the first atlas');
  for (const [from, to] of LANTERN) await pupil.tap(from, to);
  await pupil.watch(pupil.heading('Wie ben jij vandaag?'));
  await pupil.press('Groep 8');
  await pupil.press('Dit ben ik');
  await pupil.heading('De stad').waitFor();
  await until(() => lost > 0, 'the town to want its art');
  assert.ok(await staged(), 'the game still draws');
  await pupil.page.getByRole('button', { name: /^Licht voor mevrouw Kwee/ }).press('Enter');
  await pupil.heading('Licht voor mevrouw Kwee').waitFor();
  // The browser itself reports each page that this test loses.
  pupil.wrong.splice(0, pupil.wrong.length, ...pupil.wrong.filter((line) => !line.includes('ERR_FAILED')));
  await leave(pupil);
});

test("the browser's way back leads to the town, and the work is kept", { timeout: 300_000 }, async () => {
  const pupil = await arrive({ game: false });
  await toTown(pupil, pupil.tap, pupil.press);
  await toStaircase(pupil, pupil.press);
  await pupil.tap(...STAIRCASE[0]);
  await pupil.page.goBack();
  await pupil.heading('De stad').waitFor();
  await pupil.page.getByRole('button', { name: /^Licht voor mevrouw Kwee.*Ga verder/ }).press('Enter');
  await pupil.button(STAIRCASE[0][0]).waitFor();
  await leave(pupil);
});
