// The panel of a teacher alone, on an empty page of the site, found by role and name.

import { arrive, until } from './house.mjs';
import { hello } from './panel_class.mjs';

/** A page with the panel on it and nothing else: `tell` speaks to it, `wanted` gives what it answered since last time. */
export async function openPanel({ language = 'nl', ...how } = {}) {
  const teacher = await arrive({ game: false, panel: true, ...how });
  const { page } = teacher;
  await page.evaluate(() => {
    globalThis.answers = [];
    addEventListener('vakpoort-panel', (event) => {
      globalThis.answers.push(JSON.parse(new TextDecoder().decode(event.detail)));
    });
    document.getElementById('page').hidden = true;
    document.getElementById('panel').hidden = false;
    document.dispatchEvent(new CustomEvent('vakpoort:load-panel'));
  });
  const tell = (message) => page.evaluate((message) => {
    const detail = new TextEncoder().encode(JSON.stringify(message));
    document.dispatchEvent(new CustomEvent('vakpoort:to-panel', { detail }));
  }, message);
  const wanted = () => page.evaluate(() => globalThis.answers.splice(0));
  await until(async () => JSON.stringify(await wanted()).includes('ready'), 'the panel');
  await tell({ hello: hello(language) });
  return { ...teacher, tell, wanted };
}

/** Presses something of the panel with the mouse, where it is: the canvas takes the press. */
export const click = (found) => found.click({ force: true });
