// SPDX-License-Identifier: EUPL-1.2
// What a report on one organisation says, read from its page.

/** Runs in the page: the facts that do not depend on other organisations or on what people wrote. */
export function factsOfReport() {
  const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const rows = (selector, ...parts) =>
    [...document.querySelectorAll(selector)].map((row) => parts.map((part) => text(row.querySelector(part))));
  return {
    total: text(document.querySelector('.kerncijfer')),
    oordelen: rows('table.oordelen tbody tr', '.code', '.oordeel', 'td:last-child'),
    scores: rows('table.toets tbody tr', '.code', '.score'),
    actions: [...document.querySelectorAll('ul.acties > li')].map((row) => text(row.querySelector('.code'))),
    verbeterpunten: rows('.criterium ul.punten li:has(> .code)', '.code', '.code + *'),
  };
}
