// A server of our own for a class: started, killed and started again, with its rooms on disk.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './house.mjs';

const { SERVER, SITE_FOLDER } = process.env;

/** A port that nobody has now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Opens a school: a server with a folder of its own. */
export async function openSchool() {
  assert.ok(SERVER && SITE_FOLDER, 'SERVER and SITE_FOLDER name the server and the site');
  const data = await mkdtemp(join(tmpdir(), 'vakpoort-school-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  let server;

  async function start() {
    server = spawn(SERVER, ['--site', SITE_FOLDER, '--port', String(port), '--data', data], { stdio: 'ignore' });
    await until(() => fetch(address).then((answer) => answer.ok, () => false), 'the server');
  }

  /** The machine loses its power. */
  async function kill() {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  }

  async function close() {
    await kill();
    await rm(data, { recursive: true, force: true });
  }

  await start();
  return { address, start, kill, close };
}

/** Opens a room with this work, and reads its code and the link for pupils. */
export async function openRoom(teacher, ...work) {
  const { page, press, button } = teacher;
  await press('Losse klussen');
  for (const title of work) await press(title);
  await press('Open de les');
  await button('Begin de les').waitFor();
  await page.getByRole('button', { name: 'Code groot' }).click();
  const dialog = page.getByRole('dialog', { name: 'Doe mee' });
  const link = await dialog.getByLabel('Link voor leerlingen').inputValue();
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  const words = await page.getByRole('button', { name: 'Code groot' }).textContent();
  const [code] = /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]/.exec(words);
  return { code, link };
}

/** Makes a link for another role. */
export async function invite(teacher, words) {
  const { page, press } = teacher;
  await press(words);
  const dialog = page.getByRole('dialog', { name: 'Eén keer te zien' });
  const link = await dialog.getByLabel('Adres').inputValue();
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  return link;
}

/** Comes in by typing the code. */
export async function joinByCode(pupil, code) {
  await pupil.press('Doe mee met een code');
  await pupil.page.getByLabel('De code op het bord').fill(code);
  await pupil.press('Doe mee');
  await agree(pupil);
}

/** Reads what the teacher sees, and comes in. */
export async function agree(pupil) {
  await pupil.heading('Dit ziet je docent').waitFor();
  await pupil.press('Doe mee');
  await pupil.heading('Jij bent').waitFor();
}

/** So many classmates who come in through this link and each help somebody: nothing of them is drawn. */
export async function classmates({ page }, link, count) {
  const url = new URL(link);
  const here = { at: `ws://${url.host}/api/room`, door: url.hash.slice(1), count };
  await page.evaluate(async ({ at, door, count }) => {
    const one = () => new Promise((resolve, reject) => {
      const socket = new WebSocket(at, 'vakpoort.1');
      const say = (m) => socket.send(JSON.stringify({ v: 1, m }));
      const began = { kind: 'began', step: null, challenge: 'w1', level: 'explorer', params_hash: '0'.repeat(16), seed: 1 };
      const delivered = { kind: 'delivered', solved: true, unmet: [], properties: [], occupation: 'elektromonteur' };
      socket.onerror = reject;
      socket.onopen = () => say({ kind: 'join', door, nickname: null, avatar: [] });
      socket.onmessage = ({ data }) => {
        const { m } = JSON.parse(data);
        if (m.kind === 'refused') reject(new Error(m.why));
        if (m.kind === 'joined') say({ kind: 'events', first: 1, events: [began, delivered] });
        if (m.kind === 'taken' && m.through >= 2) resolve();
      };
    });
    for (let number = 0; number < count; number += 1) await one();
  }, here);
}
