// At rest the game draws nothing; a message wakes it; and it takes nothing from the page.

import assert from 'node:assert/strict';
import test from 'node:test';
import { LANTERN, arrive, leave, until } from './house.mjs';

const REST = 2_000;

test('at rest no frame is drawn, and a new state wakes the game', { timeout: 300_000 }, async () => {
  const pupil = await arrive({
    calm: true,
    prepare: (page) => page.addInitScript(() => {
      globalThis.frames_asked = 0;
      const ask = globalThis.requestAnimationFrame.bind(globalThis);
      globalThis.requestAnimationFrame = (drawn) => {
        globalThis.frames_asked += 1;
        return ask(drawn);
      };
    }),
  });
  const { page, press, tap, button } = pupil;
  const frames = () => page.evaluate(() => globalThis.frames_asked);
  /** Frames that were asked for while nobody did anything. */
  const atRest = async () => {
    const before = await frames();
    await new Promise((resolve) => setTimeout(resolve, REST));
    return (await frames()) - before;
  };
  await press('Speel');
  await button(LANTERN[0][0]).waitFor();
  await until(() => page.evaluate(() => document.documentElement.hasAttribute('data-staged')), 'the game');
  await until(async () => (await atRest()) === 0, 'the game to come to rest');
  assert.equal(await atRest(), 0);
  const before = await frames();
  await tap(...LANTERN[0]);
  await until(async () => (await frames()) > before, 'the game to wake');
  await until(async () => (await atRest()) === 0, 'the game to come to rest again');
  await leave(pupil);
});

test('the game comes in, and the focus stays where it is', { timeout: 300_000 }, async () => {
  let letIn;
  const gate = new Promise((open) => {
    letIn = open;
  });
  const held = async (route) => {
    await gate;
    await route.continue();
  };
  const pupil = await arrive({ calm: true, prepare: (page) => page.route(/\/game\.[^/]*wasm$/, held) });
  const { page, key, button } = pupil;
  await key('Speel');
  await button(LANTERN[0][0]).focus();
  letIn();
  await until(() => page.evaluate(() => document.documentElement.hasAttribute('data-staged')), 'the game');
  assert.ok(await button(LANTERN[0][0]).evaluate((element) => element === document.activeElement), 'the focus');
  await leave(pupil);
});
