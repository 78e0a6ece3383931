// The memory of the tab while somebody plays and plays: into the work, wires on and off, back to the town.
// What counts is the renderer's proportional set size, as the system sees it. Prints a JSON object for each row.

import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { FLAGS, STAIRCASE, hands, toTown, until } from '../journeys/hands.mjs';

const { SITE_URL, CHROMIUM } = process.env;
const MINUTES = Number(process.env.MINUTES ?? 30);

const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' });
const page = await context.newPage();
page.setDefaultTimeout(120_000);
const inspector = await browser.newBrowserCDPSession();

/** Megabytes of the largest renderer: that of our tab. */
async function megabytes() {
  const { processInfo } = await inspector.send('SystemInfo.getProcessInfo');
  const sizes = await Promise.all(processInfo.filter(({ type }) => type === 'renderer').map(async ({ id }) => {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
  }));
  return Math.max(...sizes);
}

await page.goto(SITE_URL);
const pupil = { ...hands(page), page };
await toTown(pupil, pupil.tap, pupil.press);
/** Into the staircase; who was there before goes on without the briefing. */
const toWork = async () => {
  await page.getByRole('button', { name: /^Licht voor mevrouw Kwee/ }).press('Enter');
  await until(async () => {
    if (await pupil.button(STAIRCASE[0][0]).isVisible()) return true;
    for (const next of ['Aan het werk', 'Verder']) {
      if (await pupil.button(next).isVisible()) {
        await pupil.press(next);
        return false;
      }
    }
    return false;
  }, 'the staircase');
};
const begin = Date.now();
const minutes = () => (Date.now() - begin) / 60_000;
const seen = [];
let jobs = 0;
while (minutes() < MINUTES) {
  await toWork();
  for (const [from, to] of STAIRCASE) await pupil.tap(from, to);
  for (let wire = 0; wire < STAIRCASE.length; wire += 1) await pupil.press('Stap terug');
  await pupil.press('Pauze');
  await pupil.press('Naar de stad');
  await pupil.heading('De stad').waitFor();
  jobs += 1;
  seen.push({ at: minutes(), size: await megabytes() });
}
const during = (from, to) => {
  const sizes = seen.filter(({ at }) => at >= from * MINUTES && at <= to * MINUTES).map(({ size }) => size);
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
};
const row = (what, ours) => console.log(JSON.stringify({ what, ours }));
row(`jobs played in ${MINUTES} minutes`, jobs);
row('memory of the tab, first tenth, MB', during(0, 0.1));
row('memory of the tab, middle tenth, MB', during(0.45, 0.55));
row('memory of the tab, last tenth, MB', during(0.9, 1));
await browser.close();
