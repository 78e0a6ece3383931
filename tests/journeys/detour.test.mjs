// A lesson behind networks that let no WebSocket through: everything is done by detours, and the page says so.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDetour } from './detour.mjs';
import { LANTERN, arrive, leave } from './house.mjs';
import { agree, openRoom, openSchool } from './school.mjs';

const LESSON = 'Licht voor mevrouw Kwee';

let school;
before(async () => {
  school = await openSchool();
});
after(() => school?.close());

const NETWORKS = [
  ['WebSockets are refused', [], 'Verbonden, via een omweg'],
  ['streams are refused as well', ['/api/down/stream'], 'Verbonden, via een langzame omweg'],
];
for (const [network, blocked, said] of NETWORKS) {
  test(`a lesson where ${network}`, { timeout: 400_000 }, async () => {
    const detour = await openDetour(school.address, blocked);
    try {
      const teacher = await arrive({ at: `${detour.address}teach`, panel: false, game: false });
      const { link } = await openRoom(teacher, LESSON);
      const row = teacher.page.getByRole('row', { name: 'Leerling 1' });
      const pupil = await arrive({ at: link, game: false, calm: true });
      await agree(pupil);
      await teacher.press('Begin de les');
      await pupil.heading(LESSON).waitFor();
      await pupil.page.getByText(said, { exact: true }).first().waitFor();
      await pupil.page.getByRole('button', { name: /^De lantaarn op de hoek/ }).click();
      await pupil.button(LANTERN[0][0]).waitFor();
      await row.getByText('bezig').first().waitFor();
      for (const [from, to] of LANTERN) await pupil.tap(from, to);
      await pupil.watch(pupil.heading(LESSON));
      await row.getByText('gelukt').first().waitFor();
      await pupil.press('Hulp');
      await row.getByText('Vraagt hulp', { exact: true }).waitFor();
      assert.ok(detour.refused.sockets > 1, 'the network refused WebSockets');
      assert.equal(detour.refused.requests > 0, blocked.length > 0);
      for (const visit of [pupil, teacher]) await leave({ ...visit, wrong: visit.wrong.filter((line) => !expected(line)) });
    } finally {
      detour.close();
    }
  });
}

/** The browser itself reports each connection that the network refuses. */
const expected = (line) => line.startsWith('console:') && /WebSocket connection|status of 403/.test(line);
