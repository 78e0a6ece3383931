// Only in `cargo xtask play --pack DIR`: loads the page again when its author saved a file, and shows what is wrong.

const EVERY = 700;
const bar = document.createElement('pre');
bar.setAttribute('role', 'alert');
bar.hidden = true;
Object.assign(bar.style, {
  position: 'fixed',
  inset: '0 0 auto',
  zIndex: 99,
  maxHeight: '50vh',
  overflow: 'auto',
  margin: 0,
  padding: '1rem',
  background: '#fff3c4',
  color: '#1b1b1b',
  whiteSpace: 'pre-wrap',
});
document.body.append(bar);

async function look() {
  try {
    const answer = await fetch('/pack.json', { cache: 'no-store' });
    const { build, trouble } = await answer.json();
    if (build !== globalThis.vakpoort.build) return location.reload();
    if (bar.textContent !== trouble) bar.textContent = trouble;
    bar.hidden = trouble === '';
  } catch {
    // The program was stopped; when it plays again, so does the page.
  }
  setTimeout(look, EVERY);
}

look();
