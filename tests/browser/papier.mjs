// SPDX-License-Identifier: EUPL-1.2
// Reads a printed report back: its pages, and each word with its place on the paper.

import { execFileSync } from 'node:child_process';

/** A4 in points, the unit of a PDF. */
export const a4 = { short: 595.3, long: 841.9 };

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text) => text.replace(/&(\w+);/g, (all, name) => entities[name] ?? all);

/** [{ width, height, words: [{ text, left, right, top, bottom }] }] */
export function readPages(pdf) {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1 << 28 }).toString();
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = page.match(/width="([\d.]+)" height="([\d.]+)"/);
      const words = [
        ...page.matchAll(/<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)<\/word>/g),
      ].map(([, left, top, right, bottom, text]) => ({
        text: plain(text),
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      }));
      return { width: Number(width), height: Number(height), words };
    });
}
