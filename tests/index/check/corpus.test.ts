/** The check against a corpus: a store of a few papers, written for each rule. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../corpus/config.ts';
import { openStore, type Store } from '../../../corpus/store.ts';
import { openKnowledge } from '../../../index/check/knowledge.ts';
import { examine } from '../../../index/check.ts';
import { graphIndex } from '../../../index/graph.ts';
import { Search, searchIndex } from '../../../index/search.ts';
import { type Paper, paper, read } from './draft.ts';

const DISTRICT = { issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN NẬM THIA' };
const PROVINCE = { issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM' };
const plan = (
  number: string,
  date: string,
  title: string,
  body: string,
  more: Partial<Paper> = {},
): Paper => ({
  ...DISTRICT,
  number: `Số: ${number}`,
  date: `Nậm Thia, ${date}`,
  title,
  body,
  ...more,
});

const HELD: Paper[] = [
  plan(
    '46/KH-UBND',
    'ngày 21 tháng 3 năm 2022',
    'Nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2022 - 2025',
    'Thực hiện Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân huyện Nậm Thia xây dựng Kế hoạch./.',
  ),
  plan(
    '31/KH-UBND',
    'ngày 27 tháng 02 năm 2024',
    'Nâng cao chất lượng giáo dục và đào tạo huyện Nậm Thia giai đoạn 2024 - 2025',
    'Thực hiện Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân huyện Nậm Thia xây dựng Kế hoạch.\nKế hoạch này thay thế Kế hoạch số 46/KH-UBND ngày 21/3/2022 của Ủy ban nhân dân huyện Nậm Thia./.',
  ),
  plan(
    '60/KH-UBND',
    'ngày 05 tháng 4 năm 2024',
    'Tiêm phòng vắc xin cho đàn gia súc, gia cầm trên địa bàn huyện Nậm Thia năm 2024',
    'Thực hiện Quyết định số 972/QĐ-TTg ngày 07/7/2020 của Thủ tướng Chính phủ, Ủy ban nhân dân huyện Nậm Thia xây dựng Kế hoạch.\nBãi bỏ khoản 2 Mục III của Kế hoạch số 31/KH-UBND ngày 27/02/2024 của Ủy ban nhân dân huyện Nậm Thia./.',
  ),
  {
    ...PROVINCE,
    heading: 'QUYẾT ĐỊNH',
    number: 'Số: 90/QĐ-UBND',
    date: 'Phú Lâm, ngày 10 tháng 01 năm 2024',
    title: 'Về việc ban hành Quy chế phối hợp quản lý công trình thủy lợi',
    body: 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\nTheo đề nghị của Giám đốc Sở Nông nghiệp và Phát triển nông thôn.\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 3 năm 2024./.',
  },
  plan(
    '70/KH-UBND',
    'ngày 20 tháng 5 năm 2024',
    'Phát triển sản phẩm OCOP huyện Nậm Thia năm 2024',
    'Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ, Kết luận số 51-KL/TW ngày 30/5/2019 của Ban Bí thư, Ủy ban nhân dân huyện Nậm Thia xây dựng Kế hoạch./.',
  ),
  ...['ngày 03 tháng 6 năm 2022', 'ngày 07 tháng 6 năm 2023'].map((date) =>
    plan(
      '80/KH-UBND',
      date,
      `Tháng hành động vì trẻ em ${date}`,
      'Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân huyện Nậm Thia xây dựng Kế hoạch./.',
    ),
  ),
];

let store: Store;
let search: Search;
const dir = mkdtempSync(join(tmpdir(), 'can-cu-check-test-'));

beforeAll(async () => {
  store = openStore(dir, { indexes: [searchIndex, graphIndex] });
  for (const held of HELD) {
    const bytes = new TextEncoder().encode(paper(held));
    const record = await read(paper(held));
    store.save(
      { ...record, source: { ...record.source, sha256: createHash('sha256').update(bytes).digest('hex') } },
      bytes,
      1,
    );
  }
  search = new Search(store.db);
});
afterAll(() => {
  store.db.close();
  rmSync(dir, { recursive: true, force: true });
});

async function examined(opening: string, date = 'ngày 12 tháng 6 năm 2024', tail = '') {
  const draft = await read(
    paper({
      ...DISTRICT,
      number: 'Số:    /KH-UBND',
      date: `Nậm Thia, ${date}`,
      title: 'Kiểm tra công tác quản lý nhà nước năm học mới',
      body: `${opening}, Ủy ban nhân dân huyện Nậm Thia xây dựng Kế hoạch như sau:\n${tail}\nTổ chức thực hiện nghiêm túc theo quy định hiện hành./.`,
      recipients: '- UBND tỉnh;\n- Lưu: VT.',
    }),
  );
  const knowledge = openKnowledge({
    db: store.db,
    get: (id) => store.get(id),
    rank: (text, size) => search.rank(text, size),
    similar: (d, size) => search.similar(d, size).map((hit) => hit.id),
  });
  return examine(draft, { knowledge, config: DEFAULT_CONFIG, today: '2026-11-22' });
}

const OF_DISTRICT = 'của Ủy ban nhân dân huyện Nậm Thia';

describe('a basis against the corpus', () => {
  it.each([
    ['held and agrees', `Thực hiện Kế hoạch số 60/KH-UBND ngày 05/4/2024 ${OF_DISTRICT}`, 'verified', []],
    [
      'not held, all who cite it agree',
      'Thực hiện Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ',
      'consistent',
      [],
    ],
    [
      'outside the corpus is no fault',
      'Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ',
      'outside',
      [],
    ],
    [
      'held under another day',
      `Thực hiện Kế hoạch số 60/KH-UBND ngày 15/4/2024 ${OF_DISTRICT}`,
      'differs',
      ['date-differs'],
    ],
    [
      'cited elsewhere under another year',
      'Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2021 của Thủ tướng Chính phủ',
      'differs',
      ['date-differs'],
    ],
    [
      'the same serial of another year and day is another act',
      'Thực hiện Quyết định số 919/QĐ-TTg ngày 15/6/2018 của Thủ tướng Chính phủ',
      'outside',
      [],
    ],
    [
      'the same serial of another committee is another act',
      'Thực hiện Kế hoạch số 60/KH-UBND ngày 11/4/2024 của Ủy ban nhân dân tỉnh Phú Lâm',
      'outside',
      [],
    ],
    [
      'another author than the corpus says',
      'Thực hiện Kết luận số 51-KL/TW ngày 30/5/2019 của Bộ Chính trị',
      'differs',
      ['issuer-differs'],
    ],
    [
      'another noun than the held document',
      `Thực hiện Chương trình số 90/QĐ-UBND ngày 10/01/2024 của Ủy ban nhân dân tỉnh Phú Lâm`,
      'differs',
      ['type-differs', 'type-symbol-mismatch'],
    ],
    [
      'a number with the title of another',
      `Thực hiện Kế hoạch số 60/KH-UBND ngày 05/4/2024 ${OF_DISTRICT} về phát triển sản phẩm OCOP huyện Nậm Thia năm 2024`,
      'differs',
      ['number-title-mismatch'],
    ],
    [
      'replaced before the draft',
      `Thực hiện Kế hoạch số 46/KH-UBND ngày 21/3/2022 ${OF_DISTRICT}`,
      'replaced',
      ['replaced'],
    ],
  ])('%s', async (_, opening, state, expected) => {
    const { states, findings } = await examined(opening);
    expect(findings.map((f) => f.code).sort()).toEqual(expected);
    expect(states[0]?.state).toBe(state);
  });

  it('tells apart what ended before the draft and what ended after it', async () => {
    const opening = `Thực hiện Kế hoạch số 46/KH-UBND ngày 21/3/2022 ${OF_DISTRICT}`;
    const before = await examined(opening, 'ngày 12 tháng 6 năm 2023');
    expect(before.findings.map((f) => [f.code, f.severity])).toEqual([['replaced-later', 'hint']]);
  });

  it('says nothing to a draft that knows of the end', async () => {
    const { findings } = await examined(
      `Thực hiện Kế hoạch số 46/KH-UBND ngày 21/3/2022 ${OF_DISTRICT} (đã được thay thế bởi Kế hoạch số 31/KH-UBND ngày 27/02/2024 ${OF_DISTRICT})`,
    );
    expect(findings.map((f) => f.code)).not.toContain('replaced');
  });

  it('does not take the end of a part for the end of the whole', async () => {
    const { findings } = await examined(`Thực hiện Kế hoạch số 31/KH-UBND ngày 27/02/2024 ${OF_DISTRICT}`);
    expect(findings.map((f) => f.code)).toEqual(['amended']);
  });

  it('knows the day of effect from the act itself', async () => {
    const { findings } = await examined(
      'Thực hiện Quyết định số 90/QĐ-UBND ngày 10/01/2024 của Ủy ban nhân dân tỉnh Phú Lâm',
      'ngày 12 tháng 02 năm 2024',
    );
    expect(findings.map((f) => f.code)).toEqual(['not-yet-in-force']);
  });

  it('does not choose between two acts that fit', async () => {
    const { states, findings } = await examined(`Thực hiện Kế hoạch số 80/KH-UBND ${OF_DISTRICT}`);
    expect(states[0]?.state).toBe('ambiguous');
    expect(findings.map((f) => f.code).sort()).toEqual(['ambiguous', 'first-mention-incomplete']);
  });

  it('says who says otherwise, with the place', async () => {
    const { findings } = await examined(`Thực hiện Kế hoạch số 46/KH-UBND ngày 21/3/2022 ${OF_DISTRICT}`);
    const [evidence] = findings[0]?.evidence ?? [];
    const teller = store.get(evidence?.document ?? '');
    expect(teller?.number?.text).toBe('31/KH-UBND');
    expect(teller?.text.slice(evidence?.start ?? 0, evidence?.end ?? 0)).toContain('46/KH-UBND');
  });

  it('an act that itself replaces another may name it', async () => {
    const { findings } = await examined(
      'Thực hiện Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ',
      'ngày 12 tháng 6 năm 2024',
      `Kế hoạch này thay thế Kế hoạch số 46/KH-UBND ngày 21/3/2022 ${OF_DISTRICT}.`,
    );
    expect(findings).toEqual([]);
  });
});
