// How a pupil's hands find and do things on a page: by role and name, as pupils and screen readers do. What benchmarks
// and journeys share.

import assert from 'node:assert/strict';

/** A browser that draws without a graphics card. */
export const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-sandbox',
  '--disable-background-networking',
];
/** Drawing without a graphics card, on a machine that may be building at the same time, takes its time. */
export const PATIENCE = Number(process.env.PATIENCE ?? 90_000);

/** Waits until `found` is true; under the strict policy the page itself may not wait for a function. */
export async function until(found, what) {
  const end = Date.now() + PATIENCE;
  while (!(await found())) {
    assert.ok(Date.now() < end, `waited too long for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ways to do things on a page. */
export function hands(page, called) {
  const name = (words) => (called ? called(words) : words);
  const button = (words) => page.getByRole('button', { name: name(words), exact: true });
  const heading = (words) => page.getByRole('heading', { level: 1, name: name(words), exact: true });
  /** A button whose name only begins so. */
  const tag = (words) => page.getByRole('button', { name: called?.(words) ?? new RegExp(`^${words}`) });
  const press = (name) => button(name).click();

  /** Presses a button with the keyboard alone. */
  const key = (name) => button(name).press('Enter');

  async function drag(from, to) {
    const middle = async (name) => {
      const box = await button(name).boundingBox();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    await page.mouse.move(...(await middle(from)));
    await page.mouse.down();
    await page.mouse.move(...(await middle(to)), { steps: 6 });
    await page.mouse.up();
  }

  async function tap(from, to) {
    await press(from);
    await press(to);
  }

  async function type(from, to) {
    await key(from);
    await key(to);
  }

  /** Goes through a delivery until `there` is seen; it may also go on by itself. */
  async function watch(there, go = press) {
    await until(async () => {
      if (await there.isVisible()) return true;
      if (await button('Verder').isVisible()) await go('Verder').catch(() => {});
      return false;
    }, 'the end of the delivery');
  }

  return { button, heading, tag, press, key, drag, tap, type, watch };
}

/** The two wires of the first job. */
export const LANTERN = [
  ['voeding, fase (bruin)', 'lantaarn, fase (bruin)'],
  ['voeding, nul (blauw)', 'lantaarn, nul (blauw)'],
];

/** The wires of the dark staircase, for who explores. */
export const STAIRCASE = [
  ['groepenkast, fase (bruin)', 'knop beneden, gedeelde klem'],
  ['knop beneden, klem 1', 'knop op één hoog, klem 1'],
  ['knop beneden, klem 2', 'knop op één hoog, klem 2'],
  ['knop op één hoog, gedeelde klem', 'lamp op één hoog, fase (bruin)'],
  ['groepenkast, aarde (geel-groen)', 'lamp beneden, aarde (geel-groen)'],
];

/** From the start to the town, or to the lesson that stands in its place, the way `put` lays wires and `go` presses. */
export async function toTown(pupil, put, go, town = 'De stad') {
  await go('Speel');
  await pupil.button(LANTERN[0][0]).waitFor();
  for (const [from, to] of LANTERN) await put(from, to);
  await pupil.watch(pupil.heading('Wie ben jij vandaag?'), go);
  await go('Groep 8');
  await go('Dit ben ik');
  await pupil.heading(town).waitFor();
}

/** From the town into the work order, at the level that is suggested. */
export async function toStaircase(pupil, go) {
  await pupil.tag('Licht voor mevrouw Kwee').press('Enter');
  await pupil.heading('Licht voor mevrouw Kwee').waitFor();
  await until(async () => {
    if (await pupil.button('Aan het werk').isVisible()) return true;
    if (await pupil.button('Verder').isVisible()) await go('Verder');
    return false;
  }, 'the end of the briefing');
  await go('Aan het werk');
  await pupil.button(STAIRCASE[0][0]).waitFor();
}

/** From the town to the bench of a job, at the level with this name or at the one that is suggested. */
export async function open(pupil, title, go, level) {
  await pupil.tag(title).press('Enter');
  await pupil.heading(title).waitFor();
  await until(async () => {
    if (await pupil.button('Aan het werk').isVisible()) return true;
    for (const next of ['Sla over', 'Verder']) {
      if (await pupil.button(next).isVisible()) {
        await go(next);
        return false;
      }
    }
    return false;
  }, 'the end of the briefing');
  if (level) await pupil.tag(level).press('Enter');
  await go('Aan het werk');
}
