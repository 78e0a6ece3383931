// As many moving sprites as a scene of ours has, in pixi.js.

const SPRITES = 200;

const { Application, Graphics, Sprite } = globalThis.PIXI;
const app = new Application();
await app.init({ width: innerWidth, height: innerHeight, preference: 'webgl', background: '#14233f' });
document.body.append(app.canvas);
const dot = app.renderer.generateTexture(new Graphics().circle(16, 16, 16).fill(0xff8a1f));
const dots = Array.from({ length: SPRITES }, () => {
  const sprite = new Sprite(dot);
  sprite.position.set(Math.random() * innerWidth, Math.random() * innerHeight);
  app.stage.addChild(sprite);
  return { sprite, from: sprite.x, way: Math.random() * innerWidth - sprite.x };
});
app.ticker.add(() => {
  const share = Math.abs((performance.now() % 6000) / 3000 - 1);
  for (const { sprite, from, way } of dots) sprite.x = from + way * share;
});
globalThis.marks.usable = performance.now();
globalThis.marks.drawn = performance.now();
