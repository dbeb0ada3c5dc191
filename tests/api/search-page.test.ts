/** One page answers a search: documents, passages in them, instruments, duties; and a feed tells of new ones. */
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atomFeed } from '../../api/export/atom-feed.ts';
import { COMMUNE, HOSTILE, IMAGE, make, PLAN, PROGRAMME, SCRIPT } from './hand-records.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

const pageOf = async (path: string) => (await office.get(path, { accept: 'text/html' })).text();
const hrefs = (page: string, within: RegExp) =>
  [...(within.exec(page)?.[0] ?? '').matchAll(/href="([^"]*)"/g)].map((m) =>
    decodeURIComponent(m[1]!.replaceAll('&amp;', '&')),
  );
const INSTRUMENTS = /<section class="instruments-found[\s\S]*?<\/section>/;
const DUTIES = /<aside class="duties-found[\s\S]*?<\/aside>/;
const CHIPS = /<ul class="chips[\s\S]*?<\/ul>/;

describe('instruments of the number asked for', () => {
  it.each([
    ['05/CTr-UBND', `/van-ban/${PROGRAMME}`, 'held: its document'],
    ['05 ctr ubnd', `/van-ban/${PROGRAMME}`, 'held, typed without marks'],
    ['522/QĐ-TTg', '/van-kien/state:TTg:2018:QĐ:522', 'only cited: the page of what is said of it'],
    ['522 qd ttg', '/van-kien/state:TTg:2018:QĐ:522', 'only cited, typed without marks'],
  ])('%s leads to %s (%s)', async (q, href) => {
    expect(hrefs(await pageOf(`/?q=${encodeURIComponent(q)}`), INSTRUMENTS)).toContain(href);
  });

  it('a number given two dates is two instruments, both shown', async () => {
    const keys = hrefs(await pageOf('/?q=522/QĐ-TTg'), INSTRUMENTS);
    expect(new Set(keys)).toEqual(
      new Set(['/van-kien/state:TTg:2018:QĐ:522', '/van-kien/state:TTg:2019:QĐ:522']),
    );
  });

  it.each(['giáo dục', '999/QĐ-TTg', 'cq:"Nậm Thia"'])('none for %s', async (q) => {
    expect(await pageOf(`/?q=${encodeURIComponent(q)}`)).not.toMatch(INSTRUMENTS);
  });
});

describe('duties that match', () => {
  it('words in a row: the duties and the register asked the same', async () => {
    const page = await pageOf('/?q=mạng lưới trường lớp');
    expect(DUTIES.exec(page)?.[0]).toContain('rà soát, sắp xếp mạng lưới trường lớp');
    expect(hrefs(page, DUTIES)).toContain('/nhiem-vu?q="mạng+lưới+trường+lớp"');
  });

  it('scattered words are enough when they stand nowhere in a row', async () => {
    const page = await pageOf('/?q=trường lớp rà soát');
    expect(hrefs(page, DUTIES)).toContain('/nhiem-vu?q=trường+lớp+rà+soát');
  });

  it('a slip of the keyboard is put right for duties too', async () => {
    expect(DUTIES.exec(await pageOf('/?q=mạng lưới truờngg lớp'))?.[0]).toContain('mạng lưới trường lớp');
  });

  it('a unit of the query language is a unit of the register', async () => {
    const page = await pageOf(`/?q=${encodeURIComponent('donvi:"Sở Tài chính"')}`);
    expect(DUTIES.exec(page)?.[0]).toContain('tổng hợp kết quả');
    expect(hrefs(page, DUTIES)).toContain('/nhiem-vu?dv=Sở+Tài+chính');
  });

  it.each([
    ['?q=giáo dục&nam=2023', 'a filter the register does not have'],
    ['?q=giáo dục -trường', 'something left out'],
    ['?q=giáo dục&trang=2', 'told once, on the first page'],
    ['?q=&loai=KH', 'no words'],
  ])('none under %s (%s)', async (query) => {
    expect(await pageOf(`/${query}`)).not.toMatch(DUTIES);
  });
});

describe('passages', () => {
  it('each leads to its paragraph, which the document page has', async () => {
    const page = await pageOf('/?q=mạng lưới trường lớp');
    const [, line] = new RegExp(`/van-ban/${PLAN}#(o\\d+)"><?`).exec(page) ?? [];
    const document = await pageOf(`/van-ban/${PLAN}`);
    const paragraph = new RegExp(`id="${line}"[\\s\\S]*?</div>`).exec(document)?.[0];
    expect(paragraph?.replace(/<[^>]*>/g, '')).toContain('sắp xếp mạng lưới trường lớp');
  });

  it('a document with several that answer shows more than one', async () => {
    const { hits } = office.services.search({ q: 'Phòng Giáo dục và Đào tạo', page: 1, size: 5 });
    const plan = hits.find((hit) => hit.id === PLAN)!;
    expect(plan.passages.length).toBeGreaterThan(0);
    expect(plan.passages.map((p) => p.line)).not.toContain(plan.line);
  });
});

describe('chips', () => {
  it.each([
    ['loai:KH giáo dục', 'q=giáo+dục'],
    ['nam:2022..2023 giáo dục', 'q=giáo+dục'],
    ['cq:"Nậm Thia" giáo dục', 'q=giáo+dục'],
    ['donvi:"Sở Tài chính" giáo dục', 'q=giáo+dục'],
    ['vien-dan:522/QĐ-TTg giáo dục', 'q=giáo+dục'],
    ['giáo dục -trường', 'q=giáo+dục'],
    ['"vùng cao" giáo dục', 'q=giáo+dục'],
  ])('%s: a link takes it away', async (q, rest) => {
    const page = await pageOf(`/?q=${encodeURIComponent(q)}&loai=KH`);
    expect(hrefs(page.replace(CHIPS, ''), CHIPS)).toEqual([`/?${rest}&loai=KH`]);
  });

  it('the days of the address are not put into the question', async () => {
    const page = await pageOf('/?q=loai:KH -trường&tu=2023-01-01');
    expect(hrefs(page.replace(CHIPS, ''), CHIPS)).toEqual([
      '/?q=-trường&tu=2023-01-01',
      '/?q=loai:KH&tu=2023-01-01',
    ]);
  });
});

it('a slip put right is told once, with a link to the question as it should be written', async () => {
  const page = await pageOf('/?q=giáoo dục&loai=KH');
  expect(page.match(/<p class="note">/g)).toHaveLength(1);
  expect(hrefs(page, /<p class="note">[\s\S]*?<\/p>/)).toEqual(['/?q=giáo+dục&loai=KH']);
});

describe('one search, one address', () => {
  it.each([
    '/?q=giáo dục&loai=KH&loai=CTr&nam=2023',
    '/?nam=2023&loai=CTr&loai=KH&q=giáo dục',
    '/?tu=&loai=KH&den=&q= giáo dục &loai=CTr&nam=2023&trang=1&lang=vi',
  ])('%s', async (path) => {
    expect(hrefs(await pageOf(path), /<link rel="canonical"[^>]*>/)).toEqual([
      '/?q=giáo+dục&loai=CTr&loai=KH&nam=2023',
    ]);
  });
});

interface Entry {
  id: string;
  title: string;
  updated: string;
  link: string;
  summary: string;
}

/** Reads a feed with an XML parser: not well-formed means a failed test. */
function parseFeed(xml: string): {
  fields: Record<string, string>;
  links: Record<string, string>;
  entries: Entry[];
} {
  const fields: Record<string, string> = {};
  const links: Record<string, string> = {};
  const entries: Record<string, string>[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    expect(tag.uri).toBe('http://www.w3.org/2005/Atom');
    path.push(tag.local);
    if (tag.local === 'entry') entries.push({});
    const rel = tag.attributes.rel?.value;
    if (tag.local !== 'link' || !rel) return;
    if (path.length === 2) links[rel] = tag.attributes.href!.value;
    else entries.at(-1)!.link = tag.attributes.href!.value;
  });
  parser.on('text', (text) => {
    const at = path.join('/');
    const name = path.at(-1)!;
    if (/^feed\/\w+$/.test(at) && name !== 'entry') fields[name] = text;
    if (/^feed\/entry\/\w+$/.test(at)) entries.at(-1)![name] = text;
  });
  parser.on('closetag', () => path.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { fields, links, entries: entries as unknown as Entry[] };
}

describe('the feed of a search', () => {
  const read = async (query: string) => parseFeed(await (await office.get(`/tim/feed.atom${query}`)).text());

  it('has what RFC 4287 wants of a feed and of each entry', async () => {
    const { fields, links, entries } = await read('?nam=2023&q=giáo dục');
    expect(fields.id).toBe('tag:can-cu.localhost,2025:tim?q=gi%C3%A1o+d%E1%BB%A5c&nam=2023');
    expect(fields.title).toBe('Căn Cứ: giáo dục');
    expect(links.self).toBe('http://127.0.0.1:3000/tim/feed.atom?q=gi%C3%A1o+d%E1%BB%A5c&nam=2023');
    expect(links.alternate).toBe('http://127.0.0.1:3000/?q=gi%C3%A1o+d%E1%BB%A5c&nam=2023');
    expect(entries.map((e) => [e.id, e.link])).toEqual(
      [COMMUNE, PLAN].map((id) => [
        `tag:can-cu.localhost,2025:van-ban/${id}`,
        `http://127.0.0.1:3000/van-ban/${id}`,
      ]),
    );
    for (const entry of entries) {
      expect(entry.updated).toBe(office.services.documents.addedAt(entry.id.split('/')[1]!));
      expect(fields.updated! >= entry.updated).toBe(true);
      expect(entry.title).toMatch(/^Kế hoạch/);
    }
  });

  it('holds only documents with every word', async () => {
    const page = office.services.search({ q: 'giáo dục vùng cao', page: 1, size: 20 });
    expect(page.hits.map((hit) => hit.id)).toContain(COMMUNE);
    expect((await read('?q=giáo dục vùng cao')).entries.map((e) => e.id.split('/')[1])).toEqual([
      PLAN,
      PROGRAMME,
    ]);
  });

  it.each([
    '',
    '?q=',
    '?q=không-có-gì-đâu',
    `?q=${'"'.repeat(300)}`,
    '?q=%00%FF&loai=%3C',
    '?sap-xep=x&trang=9',
  ])('%s is a feed all the same', async (query) => {
    const { fields } = await read(query);
    expect(fields.id).toMatch(/^tag:can-cu\.localhost,2025:tim\?q=/);
    expect(fields.updated).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('hostile words stay words', async () => {
    const { entries } = await read('?q=thử');
    const entry = entries.find((e) => e.id.endsWith(HOSTILE))!;
    expect(entry.title).toContain(SCRIPT);
    expect(entry.title).toContain(IMAGE);
    const feed = atomFeed({
      title: '\u0000]]><x/>\uD800',
      origin: 'http://x',
      query: '',
      self: '/"><x',
      page: '/',
      entries: [],
    });
    expect(parseFeed(feed).fields.title).toBe('\uFFFD]]><x/>\uFFFD');
  });

  it('asked again it answers 304; a new document changes it and comes first', async () => {
    const first = await office.get('/tim/feed.atom?q=giáo dục');
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const etag = first.headers.get('etag')!;
    const again = await office.get('/tim/feed.atom?q=giáo dục', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const { record, bytes } = make('bc-moi', 'BÁO CÁO\nCông tác giáo dục năm 2019.', {
      issued: '2019-01-01',
    });
    office.store.save(record, bytes, 1);
    const after = await office.get('/tim/feed.atom?q=giáo dục', { 'if-none-match': etag });
    expect(after.status).toBe(200);
    expect(parseFeed(await after.text()).entries[0]?.id).toBe('tag:can-cu.localhost,2025:van-ban/bc-moi');
  });

  it('the results page names it, to programs and to people', async () => {
    const page = await pageOf('/?q=giáo dục&sap-xep=moi');
    expect(hrefs(page, /<link rel="alternate"[^>]*>/)).toEqual(['/tim/feed.atom?q=giáo+dục']);
    expect(page).toMatch(/<a href="\/tim\/feed\.atom[^"]*"[^>]*>Theo dõi tìm kiếm này<\/a>/);
  });
});
