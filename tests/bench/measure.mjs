// What a pupil waits for and what the device does meanwhile, beside the same in Phaser and pixi.js. Prints a JSON object
// for each row. The two take turns, so that whatever else the machine does hits both; the middle one of the rounds counts.

import { chromium } from 'playwright-core';
import { FLAGS, STAIRCASE, hands, toStaircase, toTown } from '../journeys/hands.mjs';

const { SITE_URL, PHASER_URL, PIXI_URL, CHROMIUM } = process.env;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const WATCHED = 5_000;
// A world that nobody touches falls asleep after 20 seconds.
const ASLEEP = 30_000;

const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Opens a page with an empty cache, on a slow device and, if asked, a slow line. */
async function open(url, slower, line) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('Performance.enable');
  await device.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (line) {
    const throughput = (line.megabits * 1e6) / 8;
    await device.send('Network.enable');
    await device.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await page.addInitScript(() => {
    globalThis.marks = { frames: 0, took: [] };
    const { marks } = globalThis;
    const draw = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (then) => draw((time) => {
      marks.frames += 1;
      const start = performance.now();
      then(time);
      marks.took.push(performance.now() - start);
    });
    const look = new MutationObserver(() => {
      if (!marks.usable && document.querySelector('#page button')) marks.usable = performance.now();
    });
    look.observe(document, { childList: true, subtree: true });
    document.addEventListener('vakpoort:from-game', () => {
      marks.drawn ??= performance.now();
    });
    document.addEventListener('vakpoort:game-failed', (event) => {
      marks.failed = event.detail;
    });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const marked = async (name) => {
    for (;;) {
      const marks = await page.evaluate(() => globalThis.marks);
      if (marks[name]) return marks[name];
      if (marks.failed) throw new Error(`the game failed: ${marks.failed}`);
      await sleep(50);
    }
  };
  /** How busy the main thread is for a while: milliseconds of work, and frames. */
  const watch = async () => {
    const now = async () => {
      const { metrics } = await device.send('Performance.getMetrics');
      const busy = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
      return { busy, frames: await page.evaluate(() => globalThis.marks.frames) };
    };
    await page.evaluate(() => { globalThis.marks.took = []; });
    const before = await now();
    await sleep(WATCHED);
    const after = await now();
    const took = (await page.evaluate(() => globalThis.marks.took)).toSorted((a, b) => a - b);
    const share = (part) => took[Math.floor(took.length * part)] ?? 0;
    return { busy: after.busy - before.busy, frames: after.frames - before.frames, middle: share(0.5), slow: share(0.95) };
  };
  const slowDown = (rate) => device.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, marked, slowDown, watch, close: () => context.close() };
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Measures both in turn, ours first in every second round. */
async function inTurn([other, theirs], measure) {
  const found = { ours: [], theirs: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const turns = [['ours', SITE_URL], ['theirs', theirs]];
    for (const [who, url] of round % 2 ? turns.reverse() : turns) found[who].push(await measure(url, who === 'ours'));
  }
  const of = (rows, name) => middle(rows.map((row) => row[name]));
  return (what, name) => {
    const [ours, value] = [of(found.ours, name), of(found.theirs, name)];
    console.log(JSON.stringify({ what, ours, other, value }));
  };
}
const PHASER = ['Phaser', PHASER_URL];
const PIXI = ['pixi.js', PIXI_URL];

const waiting = await inTurn(PHASER, async (url) => {
  const { marked, close } = await open(url, 6, { megabits: 10, latency: 40 });
  const usable = await marked('usable');
  const drawn = await marked('drawn');
  await close();
  return { usable, drawn };
});
waiting('start screen usable, 10 Mb/s, CPU 6x slower, ms', 'usable');
waiting('game ready, 10 Mb/s, CPU 6x slower, ms', 'drawn');

const moving = await inTurn(PHASER, async (url, ours) => {
  const { page, marked, watch, close } = await open(url, 4);
  await marked('drawn');
  if (ours) await page.getByRole('button', { name: 'Speel' }).click({ timeout: 120_000 });
  const { busy, frames, middle: frame, slow } = await watch();
  await sleep(ASLEEP);
  const rest = await watch();
  await close();
  const seconds = WATCHED / 1000;
  return { perFrame: busy / frames, frame, slow, restBusy: rest.busy / seconds, restFrames: rest.frames / seconds };
});
moving('first job, drawing a frame, middle, CPU 4x slower, ms', 'frame');
moving('first job, drawing a frame, 95 of 100, CPU 4x slower, ms', 'slow');
moving('first job, main thread per frame, CPU 4x slower, ms', 'perFrame');
moving('main thread at rest, CPU 4x slower, ms per s', 'restBusy');
moving('frames at rest, per s', 'restFrames');

/** Watches the town, and then a staircase in which a wire is laid again and again. */
const playing = await inTurn(PIXI, async (url, ours) => {
  // The way there need not be slow.
  const { page, marked, slowDown, watch, close } = await open(url, 1);
  page.setDefaultTimeout(120_000);
  await marked('drawn');
  let work;
  const pupil = hands(page);
  if (ours) await toTown(pupil, pupil.tap, pupil.press);
  await slowDown(4);
  const town = await watch();
  if (ours) {
    await slowDown(1);
    await toStaircase({ ...pupil, page }, pupil.press);
    await slowDown(4);
    work = setInterval(() => pupil.tap(...STAIRCASE[0]).catch(() => {}), 1_000);
  }
  const play = await watch();
  clearInterval(work);
  await close();
  const row = (name, { busy, frames, middle: frame, slow }) =>
    ({ [`${name}Frame`]: frame, [`${name}Slow`]: slow, [`${name}Busy`]: busy / frames });
  return { ...row('town', town), ...row('play', play) };
});
for (const [name, where] of [['town', 'the town'], ['play', 'in play']]) {
  playing(`${where}, drawing a frame, middle, CPU 4x slower, ms`, `${name}Frame`);
  playing(`${where}, drawing a frame, 95 of 100, CPU 4x slower, ms`, `${name}Slow`);
  playing(`${where}, main thread per frame, CPU 4x slower, ms`, `${name}Busy`);
}

await browser.close();
