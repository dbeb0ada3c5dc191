/** Số, ký hiệu: what stands on the line, what is blank, what only looks like a number. */
import { describe, expect, it } from 'vitest';
import { readNumberLine } from '../../../../ingest/parse/head/number-line.ts';

const READ: [line: string, text: string, serial: string | null, year: number | null, why: string][] = [
  ['Số: 15/QĐ-BNV', '15/QĐ-BNV', '15', null, 'as NĐ 30/2020 prints it'],
  ['Số:      /KH-UBND', '/KH-UBND', null, null, 'blank before the clerk stamps it'],
  ['Số: …./2025/QĐ-UBND', '/2025/QĐ-UBND', null, 2025, 'dotted blank, year given'],
  ['Số    -KH/ĐU', '-KH/ĐU', null, null, 'Party blank'],
  ['Số 127-QĐ/TW', '127-QĐ/TW', '127', null, 'Party: no colon'],
  ['Số: 5141 /SNNMT-KS', '5141/SNNMT-KS', '5141', null, 'a space before the slash'],
  ['Số : 12 / KH - UBND', '12/KH-UBND', '12', null, 'spaces everywhere'],
  ['Số: 25/2026/NĐ-CP', '25/2026/NĐ-CP', '25', 2026, 'normative'],
  ['Luật số: 69/2025/QH15', '69/2025/QH15', '69', 2025, 'type word in front'],
  ['Số: 66.25/2026/NQ-CP', '66.25/2026/NQ-CP', '66.25', 2026, 'dotted serial'],
  ['Số: 435-KH/TĐTN-CTĐ&TTN', '435-KH/TĐTN-CTĐ&TTN', '435', null, 'Youth Union, ampersand'],
  ['Số, ký hiệu: 12/KH-UBND', '12/KH-UBND', '12', null, 'as registers and portals label it'],
  ['Sô: 04/QĐ-BCĐ138', '04/QĐ-BCĐ138', '04', null, 'OCR lost the mark; digits in the organ'],
  ['Số: II /2026/QĐ-UBND', '11/2026/QĐ-UBND', '11', 2026, 'OCR: letters for digits, in the serial only'],
  ['Số: 12a/KH-UBND', '12a/KH-UBND', '12a', null, 'serial with a letter'],
  ['Số: 21/UBND-KT(TH)', '21/UBND-KT(TH)', '21', null, 'brackets in the drafting unit'],
  ['Số: 7/TB–UBND Lào Cai', '7/TB-UBND', '7', null, 'what stands behind is no part of it'],
];

const NOT_READ: [line: string, why: string][] = [
  ['Số lượng: 12 bộ', 'a count'],
  ['Số: ', 'nothing after the word'],
  ['Sở Công Thương', 'another word'],
  ['Kết luận số 1364-KL/TU ngày 12/01/2024', 'a citation'],
  ['Số liệu đến 31/12/2024 như sau', 'running text'],
  ['Số điện thoại: 0912/345', 'a telephone'],
];

describe('number line', () => {
  it.each(READ)('%s → %s', (line, text, serial, year) => {
    const read = readNumberLine(line);
    expect(read?.number).toMatchObject({ text, serial, year });
  });

  it.each(NOT_READ)('%s: no number (%s)', (line) => expect(readNumberLine(line)).toBeNull());

  it('says what it put right', () => {
    expect(readNumberLine('Số: lO/KH-UBND')).toMatchObject({ number: { serial: '10' }, repaired: 'lO' });
    expect(readNumberLine('Số: 10/KH-UBND')?.repaired).toBeNull();
  });
});
