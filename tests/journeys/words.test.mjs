// Nobody has to read much before the hand moves: every work order at every level is opened, and the words are counted
// that are seen then. The names of what lies on a desk (blocks of a program, tasks and hours of a board) are counted
// apart: they are things to take hold of, and there have to be as many as there are things.

import test from 'node:test';
import assert from 'node:assert/strict';
import { arrive, leave, toTown, until } from './house.mjs';

/** As many words may be there to be read. */
const MOST = 60;
/** As many words may name what lies on a desk, by what the desk is for. */
const NAMES = { blocks: 150, planboard: 150 };

/** How many words are seen: outside of the desk, and on it. */
const seen = (page) => page.evaluate(() => {
  const count = { read: 0, names: 0, words: [] };
  const dialog = document.querySelector('dialog[open]');
  const walker = document.createTreeWalker(document.querySelector('#page'), NodeFilter.SHOW_TEXT);
  const cut = (element) => {
    const box = element.getBoundingClientRect();
    return (box.width <= 1.5 || box.height <= 1.5) && getComputedStyle(element).overflow !== 'visible';
  };
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (dialog && !dialog.contains(element)) continue;
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
    let up = element;
    while (up.id !== 'page' && !cut(up)) up = up.parentElement;
    if (up.id !== 'page') continue;
    const words = walker.currentNode.textContent.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    const name = element.closest('.desk');
    count[name ? 'names' : 'read'] += words.length;
    if (!name) count.words.push(...words);
  }
  return count;
});

test('no screen of a work order has more than sixty words to read', { timeout: 900_000 }, async () => {
  const pupil = await arrive({ calm: true });
  const { page, press, button, heading } = pupil;
  await toTown(pupil, pupil.tap, press);
  await until(() => page.evaluate(() => document.documentElement.hasAttribute('data-staged')), 'the game');
  const titles = await page.locator('.places .place-name').allInnerTexts();
  assert.ok(titles.length > 15, `${titles.length} jobs`);
  const over = [];
  const told = [];
  const look = async (where) => {
    const { read, names, words } = await seen(page);
    const desk = await page.evaluate(() => ['blocks', 'planboard'].find((name) => document.querySelector(`.work.${name}`)));
    told.push(`${String(read).padStart(3)} ${names ? `+ ${names} names` : ''}  ${where}`);
    if (read > MOST) over.push(`${where}: ${read} words: ${words.join(' ')}`);
    if (names > (NAMES[desk] ?? 0)) over.push(`${where}: ${names} words name things on the desk`);
  };
  for (const title of titles) {
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).press('Enter');
    for (const [at, level] of ['Ontdekker', 'Bouwer', 'Vakmens'].entries()) {
      await heading(title).waitFor();
      // The job with which everybody begins needs no conversation.
      if (!(await button('Naar de stad').isVisible())) {
        await look(title);
        break;
      }
      if (at === 0) await look(`${title}: conversation`);
      await until(async () => {
        if (await button('Aan het werk').isVisible()) return true;
        for (const next of ['Sla over', 'Verder']) if (await button(next).isVisible()) return (await press(next), false);
        return false;
      }, `the end of the briefing of ${title}`);
      const there = page.getByRole('button', { name: new RegExp(`^${level}`) });
      if ((await there.count()) === 0) break;
      await there.click();
      if (at === 0) await look(`${title}: level`);
      await press('Aan het werk');
      await heading(title).waitFor();
      await button('Aan het werk').waitFor({ state: 'detached' });
      await look(`${title}, ${level}`);
      await press('Pauze');
      await page.getByRole('dialog', { name: 'Pauze' }).getByRole('button', { name: 'Ander niveau' }).click();
    }
    await (await button('Naar de stad').isVisible() ? press('Naar de stad') : page.goBack());
    await heading('De stad').waitFor();
  }
  console.log(told.join('\n'));
  assert.deepEqual(over, []);
  await leave(pupil);
});
