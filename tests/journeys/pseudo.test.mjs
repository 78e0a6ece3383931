// The page in a language that nobody speaks: with accents, 40 % longer, and in brackets. What is seen without brackets is
// said in no language, and what is cut off here will be cut off in some language.

import assert from 'node:assert/strict';
import test from 'node:test';
import { CHROMEBOOK, PHONE, STAIRCASE, arrive, leave, toStaircase, toTown, until } from './house.mjs';

const PSEUDO = process.env.PSEUDO_URL;

/** How the words of a name begin and follow each other in pseudo language. */
function called(name) {
  const accents = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };
  const words = name.match(/[\p{L}\d%]+/gu).map((word) => word.replace(/[aeiouAEIOU]/g, (letter) => accents[letter]));
  // Between two words, and behind the last, comes what made a text longer.
  const more = '(?:[^\\p{L}\\d]|[ëxträ])';
  return new RegExp(`^[^\\p{L}\\d]*${words.join(`${more}+?`)}${more}*⟧`, 'u');
}

/** Everything that can be read on the page and is in no brackets, or has no room. */
function find() {
  const bare = (text) => {
    let depth = 0;
    let left = '';
    for (const letter of text) {
      if (letter === '⟦') depth += 1;
      if (depth === 0) left += letter;
      if (letter === '⟧') depth -= 1;
    }
    return /\p{L}/u.test(left) ? left.trim() : '';
  };
  const found = [];
  // Languages are named in themselves; makers and licences have names.
  const free = (element) => element.closest('[lang]:not(html), [translate=no]') !== null;
  for (const element of document.body.querySelectorAll('*')) {
    if (free(element) || ['SCRIPT', 'NOSCRIPT', 'STYLE'].includes(element.tagName)) continue;
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
      const left = bare(element.getAttribute(name) ?? '');
      if (left) found.push(`${name} in no language: ${left}`);
    }
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const left = bare(node.data);
      if (left) found.push(`in no language: ${left}`);
      found.push(...squeezed(element, node));
    }
  }
  if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page is wider than the window');
  return [...new Set(found)];

  function squeezed(element, node) {
    const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!visible || element.closest('.sr')) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const words = range.getBoundingClientRect();
    const what = node.data.trim().slice(0, 60);
    for (let box = element; box !== document.documentElement; box = box.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(box);
      // What is only heard needs no room, and what can be scrolled can be read.
      if (clipPath !== 'none') return [];
      if ([overflowX, overflowY].some((flow) => flow === 'auto' || flow === 'scroll')) return [];
      if (box.matches('.stage')) break;
      const edge = box.getBoundingClientRect();
      const cut = (words.right > edge.right + 2 || words.left < edge.left - 2) && overflowX !== 'visible';
      const low = words.bottom > edge.bottom + 2 && overflowY !== 'visible';
      if (cut || low) return [`cut off: ${what}`];
      const button = box.matches('button');
      if (button && (words.right > edge.right + 2 || words.bottom > edge.bottom + 2)) return [`sticks out: ${what}`];
    }
    return [];
  }
}

/** First jobs of the mechanics that are worked on beside the scene, and one in it. */
const JOBS = ['Een huis voor Burgemeester', 'Kapitein moet in bad', 'Turbo wil uit zijn schild'];

test('what is said in no language, or has no room, is found', async () => {
  const pupil = await arrive({ game: false, calm: true, at: PSEUDO, called });
  await pupil.button('Speel').waitFor();
  await pupil.page.evaluate(() => {
    const box = document.querySelector('.hero').appendChild(document.createElement('div'));
    Object.assign(box.style, { overflow: 'hidden', width: '40px', whiteSpace: 'nowrap' });
    box.textContent = '⟦véél té láng⟧';
    box.title = '⟦góéd⟧ out of the code';
    document.querySelector('.hero').append('⟦góéd⟧ spoken by nobody', '100 %');
  });
  const found = await pupil.page.evaluate(find);
  const wanted = ['in no language: spoken by nobody', 'title in no language: out of the code', 'cut off: ⟦véél té láng⟧'];
  assert.deepEqual(found.sort(), wanted.sort());
  await leave(pupil);
});

for (const [name, size] of Object.entries({ chromebook: CHROMEBOOK, phone: PHONE })) {
  test(`every screen in pseudo language on a ${name}`, { timeout: 600_000 }, async () => {
    assert.ok(PSEUDO, 'PSEUDO_URL is where the site in pseudo language is served');
    const pupil = await arrive({ game: false, calm: true, size, at: PSEUDO, called });
    const { page, press, heading, button, tap, watch } = pupil;
    const wrong = [];
    const look = async (where) => {
      const picture = `${process.env.PICTURES}/${name}-${where.replaceAll(' ', '-')}.png`;
      if (process.env.PICTURES) await page.screenshot({ path: picture });
      wrong.push(...(await page.evaluate(find)).map((what) => `${where}: ${what}`));
    };
    await button('Speel').waitFor();
    await look('start');
    await press('Over dit spel');
    await look('credits');
    await press('Terug');
    await press('Instellingen');
    await look('settings');
    await press('Sluit');
    await toTown(pupil, tap, press);
    await look('town');
    await toStaircase(pupil, press);
    await look('play');
    await press('Werkbon');
    await look('work slip');
    await press('Sluit');
    await press('Opleveren');
    await button('Verder').waitFor();
    await look('delivery');
    await watch(page.getByRole('dialog', { name: called('Op gevoel') }));
    await look('miss');
    await press('Terug aan het werk');
    for (const [from, to] of STAIRCASE) await tap(from, to);
    await press('Hangslot');
    await press('Groep trappenhuis');
    await press('Opleveren');
    await watch(heading('Gemeten'));
    await look('measured');
    await press('Verder');
    await press('installatiemonteur (loodgieter)');
    await look('guess');
    await press('Verder');
    await press('€ 2.700 tot € 3.300');
    await press('Verder');
    await page.getByRole('button', { name: called('Loon') }).click();
    await look('cards');
    await press('Verder');
    await look('voices');
    await press('Verder');
    await look('look back');
    await press('Verder');
    await look('gift');
    await press('Naar mijn paspoort');
    await heading('Mijn paspoort').waitFor();
    await look('passport');
    await press('Naar de stad');
    await press('Vakken');
    await heading('Vakken').waitFor();
    await look('trades');
    await press('robottechnicus');
    await heading('robottechnicus').waitFor();
    await look('trade');
    // One after the other: back twice at once may leave the site.
    await page.goBack();
    await heading('Vakken').waitFor();
    await page.goBack();
    await heading('De stad').waitFor();
    for (const job of JOBS) {
      await pupil.tag(job).press('Enter');
      await heading(job).waitFor();
      await look(`briefing of ${job}`);
      await until(async () => {
        if (await button('Aan het werk').isVisible()) return true;
        if (await button('Verder').isVisible()) await press('Verder');
        return false;
      }, 'the end of the briefing');
      await press('Aan het werk');
      await button('Opleveren').waitFor();
      await look(job);
      await page.goBack();
      await heading('De stad').waitFor();
    }
    await leave(pupil);
    assert.deepEqual(wrong, []);
  });
}
