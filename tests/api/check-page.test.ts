/** The draft check by its form: a file or pasted text in, a report or a commented Word file out; nothing is stored. */

import { Document, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice({ uploadLimit: 500_000 });
});
afterAll(() => office.close());

const DRAFT = [
  'ỦY BAN NHÂN DÂN HUYỆN NẬM THIA',
  'Số: 50/KH-UBND',
  'Nậm Thia, ngày 05 tháng 5 năm 2023',
  'KẾ HOẠCH',
  'Phát triển giáo dục năm 2023',
  'Căn cứ Chương trình số 05/CTr-UBND ngày 15/3/2021 của Ủy ban nhân dân tỉnh Phú Lâm về nâng cao chất lượng giáo dục vùng cao;',
];

/** Sends the form and goes where it leads, as a browser does. */
const post = async (fields: Record<string, string | File>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const answer = await office.request('/kiem-tra', { method: 'POST', body });
  return answer.status === 303 ? office.get(answer.headers.get('location') ?? '') : answer;
};

const word = async () => {
  const document = new Document({ sections: [{ children: DRAFT.map((line) => new Paragraph(line)) }] });
  return new File([new Uint8Array(await Packer.toBuffer(document))], 'dự thảo.docx');
};

describe('POST /kiem-tra', () => {
  it('pasted text: the wrong date is found, the state of the basis told, nothing stored', async () => {
    const before = office.store.count();
    const answer = await post({ 'van-ban': DRAFT.join('\n') });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toMatch(/12\/0?1\/2022/);
    expect(page).toContain('khác với kho');
    expect(office.store.count()).toBe(before);
  });

  it('a Word file comes back with its findings as comments', async () => {
    const answer = await post({ tep: await word(), dang: 'word' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('-nhan-xet.docx');
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(new TextDecoder().decode(parts['word/comments.xml'])).toContain('05/CTr-UBND');
  });

  it('the page of findings leads to the Word file and the sheet, held under a random name', async () => {
    const before = office.store.count();
    const page = await (await post({ tep: await word() })).text();
    const [wordPath = ''] = /\/kiem-tra\/[0-9a-f]{32}\/nhan-xet\.docx/.exec(page) ?? [];
    const [sheetPath = ''] = /\/kiem-tra\/[0-9a-f]{32}\/phieu/.exec(page) ?? [];
    const file = await office.get(wordPath);
    expect(file.headers.get('content-disposition')).toContain('-nhan-xet.docx');
    expect(file.headers.get('cache-control')).toContain('no-store');
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(new TextDecoder().decode(parts['word/comments.xml'])).toContain('05/CTr-UBND');
    const sheet = await office.get(sheetPath);
    expect(sheet.headers.get('content-security-policy')).toContain('sandbox');
    expect(await sheet.text()).toContain('PHIẾU KIỂM TRA DỰ THẢO');
    expect(office.store.count()).toBe(before);
  });

  it('beside a basis of the wrong date stands the line of the right one, never of the draft’s own mistake', async () => {
    const page = await (await post({ 'van-ban': DRAFT.join('\n') })).text();
    const lines = [...page.matchAll(/<textarea[^>]*data-copy>([^<]*)/g)].map((m) => m[1]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/05\/CTr-UBND ngày 12 tháng 01 năm 2022/);
  });

  it('pasted text has a sheet and no Word file', async () => {
    const page = await (await post({ 'van-ban': DRAFT.join('\n') })).text();
    expect(page).toContain('/phieu"');
    expect(page).not.toContain('nhan-xet.docx');
    const [sheetPath = ''] = /\/kiem-tra\/[0-9a-f]{32}\/phieu/.exec(page) ?? [];
    const asWord = await office.get(sheetPath.replace('phieu', 'nhan-xet.docx'));
    expect(asWord.status).toBe(422);
  });

  it('a name nobody holds leads back to the form', async () => {
    const answer = await office.get(`/kiem-tra/${'0'.repeat(32)}/phieu`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('hãy kiểm tra lại');
  });

  it('a Word file under a password is told of, with what to do', async () => {
    // Word writes it as an OLE compound file whose stream is named so (MS-OFFCRYPTO, 2.3.4.4).
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    const answer = await post({ tep: new File([bytes], 'mật.docx'), dang: 'word' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('đặt mật khẩu');
    expect(page).toContain('bỏ mật khẩu');
  });

  it.each<[number, string, () => Record<string, string | File>]>([
    [400, 'nothing given', () => ({ 'van-ban': '  ' })],
    [422, 'comments asked for on plain text', () => ({ 'van-ban': DRAFT.join('\n'), dang: 'word' })],
    [
      422,
      'a file that is no document',
      () => ({ tep: new File([new Uint8Array([0x50, 0x4b, 3, 4, 0])], 'x.docx') }),
    ],
    [413, 'too large', () => ({ 'van-ban': 'x'.repeat(600_000) })],
  ])('%i: %s', async (status, _why, fields) => {
    const answer = await post(fields());
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('Lỗi của máy chủ');
  });
});

describe('POST /api/check', () => {
  const send = async (format: string) => {
    const body = new FormData();
    body.append('file', await word());
    return office.request(`/api/check?format=${format}`, { method: 'POST', body });
  };
  const plain = (format: string) =>
    office.request(`/api/check?format=${format}`, {
      method: 'POST',
      body: DRAFT.join('\n'),
      headers: { 'content-type': 'text/plain' },
    });

  it('gives the findings, the Word file with comments, or the sheet', async () => {
    const json = (await (await send('json')).json()) as { findings: { code: string }[] };
    expect(json.findings.map((f) => f.code)).toContain('date-differs');
    const file = await send('docx');
    expect(file.headers.get('content-type')).toContain('wordprocessingml');
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(new TextDecoder().decode(parts['word/comments.xml'])).toContain('05/CTr-UBND');
    const sheet = await plain('html');
    expect(sheet.headers.get('content-type')).toContain('text/html');
    expect(await sheet.text()).toContain('05/CTr-UBND');
  });

  it.each([
    [422, 'docx'],
    [400, 'xlsx'],
  ])('%i: plain text asked for as %s', async (status, format) => {
    expect((await plain(format)).status).toBe(status);
  });
});
