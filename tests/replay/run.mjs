// Runs replays in WebAssembly: node run.mjs MODULE JOB…; prints the hash of the last state of each.
import { readFile } from "node:fs/promises";

const [module, ...jobs] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(await readFile(module), {});
for (const job of jobs) {
  const bytes = await readFile(job);
  const at = instance.exports.room(bytes.length);
  new Uint8Array(instance.exports.memory.buffer, at, bytes.length).set(bytes);
  console.log(BigInt.asUintN(64, instance.exports.run(at, bytes.length)).toString(16).padStart(16, "0"));
}
