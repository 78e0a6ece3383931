// What a frame of the teacher's panel takes on a slow device, and whether it rests. Prints a JSON object for each row.

import { chromium } from 'playwright-core';
import { hello, lesson } from '../journeys/panel_class.mjs';

const { SITE_URL, CHROMIUM, SHOTS } = process.env;
const SLOWER = 4;
const WATCHED = 5_000;

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--no-sandbox'],
});

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

function p95(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1];
}

function print(what, ours) {
  console.log(JSON.stringify({ what, ours: Math.round(ours * 10) / 10 }));
}

const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL', serviceWorkers: 'block' });
const page = await context.newPage();
page.on('pageerror', (error) => console.error(error.message));
// A frame is all that is computed for one picture: in callbacks of the browser before it, and in the one that paints.
await page.addInitScript(() => {
  globalThis.took = [];
  globalThis.answers = [];
  let computed = 0;
  let painted = false;
  const measured = (then) => (...given) => {
    const start = performance.now();
    try {
      return then(...given);
    } finally {
      computed += performance.now() - start;
      if (painted) {
        globalThis.took.push(computed);
        computed = 0;
        painted = false;
      }
    }
  };
  const draw = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (then) => draw(measured(then));
  const post = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (then, how) => post(measured(then), how);
  const clear = WebGL2RenderingContext.prototype.clear;
  WebGL2RenderingContext.prototype.clear = function paint(what) {
    painted = true;
    return clear.call(this, what);
  };
  addEventListener('vakpoort-panel', () => globalThis.answers.push(1));
});
await page.goto(SITE_URL);
await page.evaluate(() => {
  document.getElementById('page').hidden = true;
  document.getElementById('panel').hidden = false;
  document.dispatchEvent(new CustomEvent('vakpoort:load-panel'));
});
const device = await context.newCDPSession(page);
const tell = (message) => page.evaluate((message) => {
  const detail = new TextEncoder().encode(JSON.stringify(message));
  document.dispatchEvent(new CustomEvent('vakpoort:to-panel', { detail }));
}, message);
const took = () => page.evaluate(() => globalThis.took.splice(0));
while ((await page.evaluate(() => globalThis.answers.length)) === 0) await sleep(50);
await tell({ hello: hello('nl') });

let n = 1;
for (const pupils of [30, 300]) {
  await tell({ view: lesson(pupils, { n: (n += 1) }) });
  await page.getByText(`${pupils} leerlingen`).waitFor();
  await sleep(1_000);
  await device.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await took();
  // Views come as often as the server sends them, each with something new.
  for (let view = 0; view < 40; view += 1) {
    const next = lesson(pupils, { n: (n += 1) });
    next.pupils.forEach((pupil, index) => {
      if (index % 7 === view % 7) pupil.quiet += view;
      if (index % 11 === view % 11) pupil.cells[1] = 'solved';
    });
    await tell({ view: next });
    await sleep(200);
  }
  print(`panel, ${pupils} pupils: ms of a frame with a new view, p95, ${SLOWER} times slower`, p95(await took()));
  await page.mouse.move(800, 420);
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, turn < 30 ? 240 : -240);
    await sleep(40);
  }
  print(`panel, ${pupils} pupils: ms of a frame while scrolling, p95, ${SLOWER} times slower`, p95(await took()));
  await device.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.mouse.move(5, 700);
  await sleep(2_000);
  await took();
  await sleep(WATCHED);
  print(`panel, ${pupils} pupils: frames in ${WATCHED / 1000} s of rest`, (await took()).length);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/panel-${pupils}.png` });
}
await browser.close();
