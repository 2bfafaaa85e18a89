// SPDX-License-Identifier: EUPL-1.2
// Filling in the fields of a toets as somebody does who lets the page save by itself.

/** The part of the page for one field, by its key: "motivering/1.1.2". */
export const field = (page, key) => page.locator(`[id="${key.replace('/', '-')}"]`);

/** Waits until what `act` does is saved by our script, and is told so at the field. */
export async function saved(page, key, act) {
  await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/veld') && answer.status() === 200),
    act(),
  ]);
  await field(page, key).locator('.opslagstatus', { hasText: /^Opgeslagen om \d\d:\d\d$/ }).waitFor();
}

/** Opens all that is folded around this; where there is room, some of it has nothing to open. */
export async function unfold(page, inside) {
  for (const fold of await page.locator('details:not([open])', { has: inside }).all()) {
    const summary = fold.locator('summary').first();
    if (await summary.isVisible()) await summary.click();
  }
}

export async function giveScore(page, code, score) {
  const key = `score/${code}`;
  await unfold(page, field(page, key).locator('fieldset'));
  return saved(page, key, () => field(page, key).locator(`[value="${score}"]`).check());
}

export async function writeField(page, key, text) {
  const box = field(page, key).locator('textarea[name=waarde]');
  await unfold(page, box);
  await saved(page, key, async () => {
    await box.fill(text);
    await box.blur();
  });
}
