// A teacher leads from the panel: by mouse, by keyboard alone, found by role and name; and it rests.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { leave, until } from './house.mjs';
import { hello, lesson } from './panel_class.mjs';
import { click, openPanel } from './panel_host.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REST = 3_000;

/** Waits for the next thing that the panel wants. */
async function next(teacher) {
  let wanted = [];
  await until(async () => (wanted = await teacher.wanted()).length > 0, 'the panel to want something');
  return wanted;
}

test('a lesson is led by mouse', { timeout: 300_000 }, async () => {
  const teacher = await openPanel();
  const { page, tell } = teacher;
  await tell({ view: lesson(30, { phase: 'lobby' }) });
  const begin = page.getByRole('button', { name: 'Begin de les', exact: true });
  await begin.waitFor();
  await click(begin);
  assert.deepEqual(await next(teacher), [{ do: { kind: 'begin' } }]);
  await tell({ view: lesson(30, { n: 2 }) });
  const asks = page.getByRole('button', { name: /^Nummer 5\. Vraagt hulp, 2 minuten/ });
  await asks.waitFor();
  await click(asks);
  const helped = page.getByRole('button', { name: 'Hulp gegeven' });
  await helped.waitFor();
  assert.equal(await asks.getAttribute('aria-pressed'), 'true');
  await click(helped);
  assert.deepEqual(await next(teacher), [{ do: { kind: 'helped', pupil: 5 } }]);
  await click(page.getByRole('switch', { name: 'Stap 3: De robot en de dozen' }));
  assert.deepEqual(await next(teacher), [{ do: { kind: 'open', step: 2, open: true } }]);
  await leave(teacher);
});

test('a lesson is led by keyboard, and the focus stays where it is', { timeout: 300_000 }, async () => {
  const teacher = await openPanel();
  const { page, tell } = teacher;
  await tell({ view: lesson(30) });
  const pause = page.getByRole('button', { name: 'Pauze', exact: true });
  await pause.waitFor();
  await pause.press('Enter');
  assert.deepEqual(await next(teacher), [{ do: { kind: 'pause', paused: true } }]);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const seventh = page.getByRole('button', { name: /^Nummer 7\./ });
  await seventh.focus();
  // Others ask for help and stand first now: this one is still the one that has the focus.
  const view = lesson(30, { n: 2 });
  view.pupils[20].help = 500;
  view.pupils[6].cells[1] = 'solved';
  await tell({ view });
  await page.getByRole('button', { name: /^Nummer 21\. Vraagt hulp, 8 minuten/ }).waitFor();
  assert.match(await focused(), /^Nummer 7\. Klaar/);
  // A question takes the focus, keeps it, and gives it back.
  const names = page.getByRole('button', { name: 'Namen tonen' });
  await names.press('Enter');
  await page.getByRole('dialog', { name: 'Namen tonen?' }).waitFor({ state: 'attached' });
  await until(async () => (await focused()) === 'Niet nu', 'the focus in the question');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Toon namen');
  await page.keyboard.press('Escape');
  await until(async () => (await focused()) === 'Namen tonen', 'the focus where it was');
  assert.equal(await page.getByRole('button', { name: /Vrolijke/ }).count(), 0);
  await leave(teacher);
});

test('who is far below is reached by keyboard', { timeout: 300_000 }, async () => {
  const teacher = await openPanel();
  const { page, tell } = teacher;
  await tell({ view: lesson(90) });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByRole('button', { name: 'Volgorde: Hulp eerst' }).press('Enter');
  await page.getByRole('button', { name: 'Volgorde: Vast eerst' }).press('Enter');
  await page.getByRole('button', { name: /^Nummer 1\./ }).focus();
  let before = '';
  for (let presses = 0; presses < 120 && !(await focused()).startsWith('Nummer 90.'); presses += 1) {
    await page.keyboard.press('ArrowDown');
    await until(async () => (await focused()) !== before, 'the next pupil');
    before = await focused();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  assert.match(await focused(), /^Nummer 90\./);
  await leave(teacher);
});

test('everything has a role and a name', { timeout: 300_000 }, async () => {
  const teacher = await openPanel();
  const { page, tell } = teacher;
  await tell({ view: lesson(30) });
  for (const tab of ['Binnenkomen', 'Klas', 'Praten', 'Afsluiten']) {
    await page.getByRole('tab', { name: tab }).press('Enter');
    await page.getByRole('main', { name: tab }).waitFor({ state: 'attached' });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await globalThis.axe.run(document.getElementById('panel'), { runOnly: tags });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`);
    });
    assert.deepEqual(found, [], tab);
  }
  await leave(teacher);
});

test('a panel that loses its picture says so, and breaks nothing', { timeout: 300_000 }, async () => {
  const teacher = await openPanel();
  const { page, tell } = teacher;
  await tell({ view: lesson(30) });
  await page.getByRole('button', { name: 'Pauze', exact: true }).waitFor();
  await page.evaluate(() => {
    const context = document.getElementById('panel-canvas').getContext('webgl2');
    context.getExtension('WEBGL_lose_context').loseContext();
  });
  assert.deepEqual(await next(teacher), [{ failed: { reason: 'context-lost' } }]);
  // Words of another language are letters that were never drawn; keyboard and screen reader go on.
  await tell({ hello: hello('en') });
  await tell({ view: lesson(31, { n: 2 }) });
  await page.getByText('31 pupils').waitFor({ state: 'attached' });
  await leave(teacher);
});

test('at rest no frame is drawn', { timeout: 300_000 }, async () => {
  const teacher = await openPanel({
    prepare: (page) => page.addInitScript(() => {
      globalThis.frames_asked = 0;
      const ask = globalThis.requestAnimationFrame.bind(globalThis);
      globalThis.requestAnimationFrame = (drawn) => {
        globalThis.frames_asked += 1;
        return ask(drawn);
      };
    }),
  });
  const { page, tell } = teacher;
  const frames = () => page.evaluate(() => globalThis.frames_asked);
  const atRest = async () => {
    const before = await frames();
    await new Promise((resolve) => setTimeout(resolve, REST));
    return (await frames()) - before;
  };
  await tell({ view: lesson(30) });
  await page.getByRole('button', { name: 'Pauze', exact: true }).waitFor();
  await until(async () => (await atRest()) === 0, 'the panel to come to rest');
  assert.equal(await atRest(), 0);
  const before = await frames();
  await tell({ view: lesson(31, { n: 2 }) });
  await page.getByText('31 leerlingen').waitFor();
  assert.ok((await frames()) > before);
  await until(async () => (await atRest()) === 0, 'the panel to come to rest again');
  await leave(teacher);
});
