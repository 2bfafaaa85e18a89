// SPDX-License-Identifier: EUPL-1.2
// Reads a printed report back: its pages, and each word with its place on the paper.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

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

/** The words of a page as lines from top to bottom, without what stands in the margins. */
export function linesOf({ height, words }) {
  const margin = 34; // in points, 12 mm: page numbers and the mark of a concept
  const lines = [];
  for (const word of words.filter(({ top, bottom }) => top > margin && bottom < height - margin)) {
    const middle = (word.top + word.bottom) / 2;
    const line = lines.find((one) => middle > one.top && middle < one.bottom);
    if (!line) lines.push({ top: word.top, bottom: word.bottom, size: word.bottom - word.top, words: [word] });
    else line.words.push(word);
  }
  for (const line of lines) line.text = line.words.sort((a, b) => a.left - b.left).map(({ text }) => text).join(' ');
  return lines.sort((a, b) => a.top - b.top);
}

/** Runs in the page, as it is for print: what may not be the last thing on a page. */
export function leadingTexts() {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, caption, thead tr:last-child, p:has(+ ul)')]
    .filter((one) => one.getClientRects().length)
    .map((one) => ({
      text: one.innerText,
      points: parseFloat(getComputedStyle(one.querySelector('th') ?? one).fontSize) * 0.75,
    }));
}

const bare = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-]/g, '');

/**
 * What is wrong with the pages: one that ends in a heading, in what leads to a list, in the caption or
 * in the head of a table, and one that holds hardly anything. `leading` is what leadingTexts found.
 */
export function faultsOnPaper(pages, leading) {
  const faults = [];
  for (const [index, page] of pages.entries()) {
    const lines = linesOf(page);
    const where = `page ${index + 1} of ${pages.length}`;
    if (lines.length < 5) faults.push(`${where}: only ${lines.map(({ text }) => text).join(' / ')}`);
    for (let count = 1; count <= 3 && count <= lines.length; ++count) {
      const last = lines.slice(-count);
      const text = bare(last.map((line) => line.text).join(''));
      // A list of contents says the same words, smaller.
      if (leading.some((one) => bare(one.text) === text && Math.abs(last[0].size / (one.points * 1.15) - 1) < 0.12))
        faults.push(`${where} ends in: ${last.map((line) => line.text).join(' ')}`);
    }
  }
  return faults;
}

/** The bookmarks of a PDF, in their order. */
export const bookmarks = (pdf) =>
  [...execFileSync('pdftohtml', ['-xml', '-stdout', '-i', pdf], { maxBuffer: 1 << 28 }).toString().matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(
    ([, text]) => plain(text),
  );

/** Whether a PDF has a structure for who listens to it. */
export const isTagged = (pdf) => /^Tagged: +yes$/m.test(execFileSync('pdfinfo', [pdf]).toString());

/** The texts that a PDF gives instead of its pictures. */
export function alternatives(pdf) {
  const bytes = readFileSync(pdf);
  const texts = [];
  const decode = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le').replace(/^\ufeff/, '');
  const look = (part) => {
    for (const [, hex, literal] of part.matchAll(/\/Alt ?(?:<([0-9A-Fa-f]*)>|\(((?:\\.|[^\\)])*)\))/g))
      texts.push(hex === undefined ? literal.replace(/\\(.)/g, '$1') : decode(hex));
  };
  const source = bytes.toString('latin1');
  look(source);
  for (const { index, 0: start } of source.matchAll(/stream\r?\n/g)) {
    try {
      look(inflateSync(bytes.subarray(index + start.length), { finishFlush: 2 }).toString('latin1'));
    } catch {
      continue; // not every stream is packed
    }
  }
  return texts;
}

/** Runs in the page: links to what is not in the same file, and so is not there when it was mailed. */
export function deadLinks() {
  return [...document.querySelectorAll('[href], [src]')]
    .map((one) => one.getAttribute('href') ?? one.getAttribute('src'))
    .filter((to) => !/^https?:/.test(to) && !(to.startsWith('#') && document.getElementById(to.slice(1))));
}
