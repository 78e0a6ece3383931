// A class behind one line: all devices with empty caches ask at once for what the start screen needs, and then for what
// the first job needs, over six connections each, as browsers do over HTTP/1.1. Runs inside a network namespace whose
// line is shaped; prints a JSON object for each row.

import { Agent, get } from 'node:http';

const { SITE_URL, START, PLAY } = process.env;
const DEVICES = 30;
const CONNECTIONS = 6;
const lists = [START, PLAY].map((list) => list.split(' '));

const fetchOne = (agent, name) => new Promise((resolve, reject) => {
  get(new URL(name, SITE_URL), { agent, headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
    let bytes = 0;
    if (answer.statusCode !== 200) reject(new Error(`${name}: ${answer.statusCode}`));
    answer.on('data', (part) => { bytes += part.length; });
    answer.on('end', () => resolve(bytes));
    answer.on('error', reject);
  }).on('error', reject);
});

const begin = performance.now();
const seconds = () => (performance.now() - begin) / 1000;
const device = async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times = [];
  let bytes = 0;
  for (const list of lists) {
    const sizes = await Promise.all(list.map((name) => fetchOne(agent, name)));
    bytes += sizes.reduce((sum, size) => sum + size, 0);
    times.push(seconds());
  }
  agent.destroy();
  return { times, bytes };
};
const devices = await Promise.all(Array.from({ length: DEVICES }, device));
const last = (stage) => Math.max(...devices.map(({ times }) => times[stage]));
const row = (what, ours) => console.log(JSON.stringify({ what, ours }));
row(`${DEVICES} cold devices on one 50 Mb/s line: all have the start screen, s`, last(0));
row(`${DEVICES} cold devices on one 50 Mb/s line: the last has the first job, s`, last(1));
row('bytes of each device', devices[0].bytes);
