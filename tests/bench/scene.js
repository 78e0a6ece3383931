// The least that can be compared: a start button, and as many moving sprites as a scene of ours has.

const SPRITES = 200;

new globalThis.Phaser.Game({
  type: globalThis.Phaser.WEBGL,
  width: innerWidth,
  height: innerHeight,
  scene: {
    create() {
      const pen = this.make.graphics();
      pen.fillStyle(0xff8a1f).fillCircle(16, 16, 16).generateTexture('dot', 32, 32);
      for (let index = 0; index < SPRITES; index += 1) {
        const dot = this.add.image(Math.random() * innerWidth, Math.random() * innerHeight, 'dot');
        this.tweens.add({ targets: dot, x: Math.random() * innerWidth, duration: 3000, yoyo: true, repeat: -1 });
      }
      this.add.text(40, 40, 'Play', { fontSize: '48px' }).setInteractive();
      globalThis.marks.usable = performance.now();
      globalThis.marks.drawn = performance.now();
    },
  },
});
