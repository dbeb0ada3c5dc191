/** The command line as a user meets it: real processes, real exit codes, results on stdout and everything else on stderr. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Directive } from '../../corpus/record.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dir = mkdtempSync(join(tmpdir(), 'can-cu-cli-'));
const inbox = join(dir, 'vào');
const data = join(dir, 'kho');

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stdout,
    stderr,
    json: () =>
      stdout
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

const PLAN = `ỦY BAN NHÂN DÂN
HUYỆN NẬM HOA
Số: 21/KH-UBND

Nậm Hoa, ngày 08 tháng 4 năm 2024

KẾ HOẠCH
Xóa mù chữ năm 2024

Căn cứ Quyết định số 522/QĐ-TTg ngày 14/5/2018 của Thủ tướng Chính phủ, Ủy ban nhân dân huyện Nậm Hoa ban hành Kế hoạch như sau:
I. TỔ CHỨC THỰC HIỆN
1. Phòng Giáo dục và Đào tạo
Chủ trì, phối hợp với Phòng Tài chính - Kế hoạch tổng hợp, báo cáo Ủy ban nhân dân huyện trước ngày 30/11/2024.

Nơi nhận:
- Phòng Giáo dục và Đào tạo;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lò Văn Bình
`;

beforeAll(() => {
  mkdirSync(inbox);
  writeFileSync(join(inbox, 'ke-hoach.txt'), PLAN);
  writeFileSync(join(inbox, 'rong.pdf'), '');
  writeFileSync(join(inbox, 'gia.docx'), 'không phải zip');
  cpSync(join(inbox, 'ke-hoach.txt'), join(inbox, 'ban-sao.txt'));
});
afterAll(() => {
  chmodSync(dir, 0o755);
  rmSync(dir, { recursive: true, force: true });
});

describe('help and usage', () => {
  it.each([
    'serve',
    'ingest',
    'parse',
    'cite',
    'search',
    'duties',
    'check',
    'export',
    'failures',
    'reindex',
    'backup',
    'bench',
  ])('%s --help exits 0 and explains itself', (verb) => {
    const { status, stdout } = run([verb, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`can-cu ${verb}`);
  });
  it.each([
    [['khong-co-lenh'], 'an unknown verb'],
    [['search'], 'a verb without its argument'],
    [['ingest', '--khong-co', 'x'], 'an unknown option'],
    [['search', 'x', '--data', '/khong/co/kho'], 'a store that is not there'],
  ])('%j exits 2: %s', (args) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toContain('    at ');
  });
});

describe('parse', () => {
  it('prints one whole record a line and touches no store', () => {
    const { status, json } = run(['parse', join(inbox, 'ke-hoach.txt'), join(inbox, 'ban-sao.txt')]);
    expect(status).toBe(0);
    const records = json().map((value) => Directive.parse(value));
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({ type: 'KH', issued: '2024-04-08', number: { text: '21/KH-UBND' } });
    expect(existsSync(data)).toBe(false);
  });
  it('goes on after a file it cannot read, says why, and exits 2', () => {
    const { status, json, stderr } = run(['parse', join(inbox, 'khong-co.pdf'), join(inbox, 'ke-hoach.txt')]);
    expect(status).toBe(2);
    expect(json()).toHaveLength(1);
    expect(stderr).toContain('Không tìm thấy tệp');
  });
});

describe('cite', () => {
  it('reads the whole input as one text', () => {
    expect(run(['cite'], 'Căn cứ Nghị quyết số 29-NQ/TW ngày 04/11/2013').json()).toMatchObject([
      { number: '29-NQ/TW', date: '2013-11-04' },
    ]);
  });
  it('with --lines each line is a text and is named by its number', () => {
    const { json } = run(['cite', '--lines'], 'không có gì\nLuật Giáo dục năm 2019\n');
    expect(json()).toMatchObject([{ line: 2, type: 'L', date: '2019' }]);
  });
});

describe('ingest, search, duties, export, backup', () => {
  it('every file ends as a record or on the failure list; doing it twice equals doing it once', () => {
    const first = run(['ingest', inbox, '--data', data, '--json']);
    expect(first.status).toBe(1);
    expect(first.json()).toMatchObject([{ documents: 1, failed: 2 }]);
    const second = run(['ingest', inbox, '--data', data, '--json']);
    // What could not be read, the empty file too, is not tried again until it is asked for.
    expect(second.json()).toMatchObject([{ added: 0, failed: 0, documents: 1 }]);
    expect(second.status).toBe(0);
    const retried = run(['ingest', inbox, '--data', data, '--json', '--retry']);
    expect(retried.json()).toMatchObject([{ added: 0, failed: 2, documents: 1 }]);
    expect(
      run(['failures', '--data', data, '--json'])
        .json()
        .map((f) => f.reason),
    ).toHaveLength(2);
  });
  it('finds the document without its marks', () => {
    const { status, json } = run(['search', 'xoa mu chu', '--data', data, '--json']);
    expect(status).toBe(0);
    expect(json()[0].hits[0].number).toBe('21/KH-UBND');
  });
  it('lists the duty with its unit and day', () => {
    expect(run(['duties', '--data', data, '--json', '--unit', 'Phòng GD&ĐT']).json()).toMatchObject([
      { by: '2024-11-30' },
    ]);
  });
  it('says who ordered a task', () => {
    const { stdout } = run(['duties', '--data', data, '--who-ordered', 'tổng hợp báo cáo xóa mù chữ']);
    expect(stdout).toContain('21/KH-UBND');
    expect(stdout).toContain('522/QĐ-TTg');
  });
  it('exports records that are records', () => {
    const { json } = run(['export', 'records', '--data', data]);
    expect(json().map((value) => Directive.parse(value).number?.text)).toEqual(['21/KH-UBND']);
  });
  it('rebuilds its indexes and reads its originals again', () => {
    expect(run(['reindex', '--parse', '--all', '--data', data]).status).toBe(0);
    expect(run(['search', 'mù chữ', '--data', data, '--json']).json()[0].total).toBe(1);
  });
  it('backs up to a store that answers by itself', () => {
    const copy = join(dir, 'sao-luu');
    expect(run(['backup', copy, '--data', data]).status).toBe(0);
    expect(run(['search', 'mù chữ', '--data', copy, '--json']).json()[0].total).toBe(1);
  });
  it('checks a draft with findings as exit code 1', () => {
    const draft = join(dir, 'du-thao.txt');
    writeFileSync(draft, PLAN.replace('522/QĐ-TTg ngày 14/5/2018', '522/QĐ-TTg ngày 14/5/2019'));
    const { status, json } = run(['check', draft, '--data', data, '--json']);
    expect(status).toBe(1);
    expect(json().some((finding) => finding.message.includes('14/5/2018'))).toBe(true);
  });
});
