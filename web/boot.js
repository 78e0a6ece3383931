// Starts the page; starts the game when the page asks for it; carries messages between the two;
// and says so when one of them has broken. `cargo xtask dist` fills in __FILES__ and __BUILD__.

const files = __FILES__;
// A file of plan B says which lesson it is, if one was chosen.
const lesson = document.querySelector('meta[name="vakpoort-lesson"]')?.content;
globalThis.vakpoort = { build: __BUILD__, files, lesson };

const BROKEN = [
  {
    lang: 'nl',
    title: 'Er ging iets stuk',
    text: 'Dat ligt niet aan jou. Je werk is bewaard op dit apparaat.',
    button: 'Ga verder',
  },
  {
    lang: 'en',
    title: 'Something broke',
    text: 'It is not your fault. Your work is kept on this device.',
    button: 'Continue',
  },
];

/** Imports one of the WebAssembly modules: `page` or `teach`, `game` and `teacher`. */
async function load(name) {
  const module = await import(files[`${name}.js`]);
  await module.default({ module_or_path: files[`${name}.wasm`] });
  return module;
}

async function fetchBytes(name) {
  const response = await fetch(files[name]);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function tell(name, detail) {
  document.dispatchEvent(new CustomEvent(`vakpoort:${name}`, { detail }));
}

// The page: that on which is played, or that of a teacher.

const { program } = document.documentElement.dataset;
let pageBroken = false;

/** Starts the page in place of the first screen; who pressed Play there need not press it again. */
async function startPage() {
  const first = document.getElementById('first');
  const button = first.querySelector('button');
  // Elsewhere than at the start there is something else to be done first.
  button.hidden = location.pathname !== '/' && lesson === undefined;
  let pressed = false;
  button.addEventListener('click', () => {
    pressed = true;
    button.setAttribute('aria-busy', 'true');
  });
  try {
    await load(program);
    const focused = first.contains(document.activeElement);
    first.remove();
    const play = document.querySelector('#page .huge');
    if (focused) play?.focus();
    if (pressed) play?.click();
  } catch (error) {
    breakPage(error);
  }
}

/** Puts a plain page in place of the broken one. What the pupil did is in the browser's storage. */
function breakPage(error) {
  if (pageBroken) return;
  pageBroken = true;
  console.warn('The page broke:', error);
  const main = document.createElement('main');
  main.id = 'broken';
  for (const { lang, title, text, button } of BROKEN) {
    const part = main.appendChild(document.createElement('section'));
    part.lang = lang;
    part.appendChild(document.createElement('h1')).textContent = title;
    part.appendChild(document.createElement('p')).textContent = text;
    const reload = part.appendChild(document.createElement('button'));
    reload.type = 'button';
    reload.textContent = button;
    reload.addEventListener('click', () => location.reload());
  }
  document.getElementById('page').replaceChildren(main);
  main.querySelector('button').focus();
}

// The game. It is only the picture: whatever happens to it, the page goes on.

const canvas = document.getElementById('game');
const queue = [];
let game = null;
let gameAsked = false;
let gameBroken = false;

async function startGame() {
  if (gameAsked) return;
  gameAsked = true;
  if (new URLSearchParams(location.search).has('nogame')) return breakGame('off');
  // Plan B has none.
  if (!files['game.wasm']) return breakGame('off');
  if (!drawsWebGl2()) return breakGame('no-webgl2');
  try {
    const first = Object.keys(files).filter((name) => name.startsWith('art/first-'));
    const [module, index, ...pages] = await Promise.all([
      load('game'),
      fetchBytes('art/atlas.postcard'),
      ...first.map(fetchBytes),
    ]);
    first.forEach((name, at) => module.bring(name.slice('art/'.length), pages[at]));
    canvas.addEventListener('webglcontextlost', () => breakGame('context-lost'));
    module.start((bytes) => tell('from-game', bytes), bringArt, index);
    game = module;
    queue.splice(0).forEach(sendToGame);
  } catch (error) {
    breakGame('start', error);
  }
}

const artAsked = new Set();

/** Brings a page of art that the game wants to draw with. Without it the picture lacks something, and all goes on. */
async function bringArt(page) {
  if (artAsked.has(page)) return;
  artAsked.add(page);
  const png = await fetchBytes(`art/${page}`).catch(() => undefined);
  if (png) callGame((module) => module.bring(page, png));
  // The game asks again when it draws again.
  else artAsked.delete(page);
}

/** What comes before the game is there waits for it, in order. */
function sendToGame(bytes) {
  if (gameBroken) return;
  if (!game) {
    queue.push(bytes);
    return;
  }
  callGame((module) => module.send(bytes));
}

/** Calls the game, which is broken when that fails. */
function callGame(call) {
  if (gameBroken || !game) return;
  try {
    call(game);
  } catch (error) {
    breakGame('panic', error);
  }
}

function breakGame(reason, error) {
  if (gameBroken) return;
  gameBroken = true;
  queue.length = 0;
  if (error) console.warn('The game broke:', error);
  tell('game-failed', reason);
}

// The panel of a teacher, on that page only. It answers by events `vakpoort-panel` of the window.

let panel = null;
let panelAsked = false;
const panelQueue = [];

async function startPanel() {
  if (panelAsked) return;
  panelAsked = true;
  if (!drawsWebGl2()) return breakPanel('no-webgl2');
  try {
    const module = await load('teacher');
    module.start();
    panel = module;
    panelQueue.splice(0).forEach(sendToPanel);
  } catch (error) {
    breakPanel('start', error);
  }
}

/** What comes before the panel is there waits for it, in order. */
function sendToPanel(bytes) {
  if (!panel) {
    panelQueue.push(bytes);
    return;
  }
  try {
    panel.send(bytes);
  } catch (error) {
    breakPanel('panic', error);
  }
}

/** Without the panel the page shows its own list. */
function breakPanel(reason, error) {
  panel = { send() {} };
  panelQueue.length = 0;
  if (error) console.warn('The panel broke:', error);
  const answer = new TextEncoder().encode(JSON.stringify({ failed: { reason } }));
  dispatchEvent(new CustomEvent('vakpoort-panel', { detail: answer }));
}

function drawsWebGl2() {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return Boolean(context);
}

// An error that nobody caught belongs to the module whose file its stack names first; one that
// names neither is of a browser extension, or of no consequence.
function uncaught(error) {
  const stack = String(error?.stack);
  const at = (module) => {
    const addresses = ['js', 'wasm'].map((end) => files[`${module}.${end}`]).filter(Boolean);
    return Math.min(...addresses.map((address) => stack.indexOf(address) >>> 0));
  };
  const named = [program, 'game', 'teacher'].filter((module) => at(module) < stack.length);
  const [name] = named.sort((one, other) => at(one) - at(other));
  if (name === program) breakPage(error);
  if (name === 'game') breakGame('panic', error);
  if (name === 'teacher') breakPanel('panic', error);
}

// The build on the device, so that everything plays without network.

/** Keeps this build, once page and game have been fetched: nobody waits for it. */
function keepBuild() {
  // Where it is forbidden, everything works but needs the network.
  navigator.serviceWorker?.register('/sw.js').catch(() => {});
}

/** Goes over to a newer build that is ready, before the page starts and there is anything to lose. */
async function takeNewBuild() {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (!registration?.waiting) return false;
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting.postMessage('activate');
    // A worker that does not answer must not keep anybody from playing.
    setTimeout(() => resolve(false), 3000);
  });
}

addEventListener('error', (event) => uncaught(event.error));
addEventListener('unhandledrejection', (event) => uncaught(event.reason));
document.addEventListener('vakpoort:load-game', () => startGame().then(keepBuild));
document.addEventListener('vakpoort:load-panel', startPanel);
document.addEventListener('vakpoort:to-panel', (event) => sendToPanel(event.detail));
document.addEventListener('vakpoort:to-game', (event) => sendToGame(event.detail));
takeNewBuild().then(startPage);
