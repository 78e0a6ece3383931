// Only in the file of plan B: the files of the page lie in the file itself, one behind the other.
// `cargo xtask dist` fills in __NAMES__, with the length of each, and puts boot.js behind this.

const KINDS = { js: 'text/javascript', wasm: 'application/wasm', svg: 'image/svg+xml' };

/** Takes everything out of this file, and gives an address for each name. */
async function unpack() {
  const packed = document.getElementById('packed');
  const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
  packed.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const all = await new Response(stream).arrayBuffer();
  const files = {};
  let at = 0;
  for (const [name, length] of __NAMES__) {
    const type = KINDS[name.split('.').pop()] ?? 'application/octet-stream';
    files[name] = URL.createObjectURL(new Blob([all.slice(at, at + length)], { type }));
    at += length;
  }
  return files;
}

