/** Thời hạn: what sets one, what only looks like one, and how the date was worked out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../../corpus/partial-date.ts';
import {
  isDeadlineLabel,
  readDeadline,
  readLabelledDeadline,
} from '../../../../ingest/parse/deadlines/deadlines.ts';
import { processorTimer } from '../../../processor-time.ts';

const context = (issued: PartialDate | null = '2025-07-10') => ({ issued, citations: [] });

interface Case {
  why: string;
  text: string;
  words: string;
  by?: string;
  every?: string;
  on?: string;
  strictBy?: string;
  issued?: PartialDate | null;
}

const SET: Case[] = [
  {
    why: 'pupils are not born by that day',
    text: 'hoàn thành vận động học sinh ra lớp trước ngày 25/8/2022.',
    words: 'trước ngày 25/8/2022',
    by: '2022-08-25',
    strictBy: '2022-08-24',
  },
  {
    why: 'recruiting is an act to finish',
    text: 'Tổ chức tuyển dụng trước ngày 15/8/2025.',
    words: 'trước ngày 15/8/2025',
    by: '2025-08-15',
    strictBy: '2025-08-14',
  },
  {
    why: 'a named day; “trước” can mean the day before',
    text: 'Báo cáo Ủy ban nhân dân trước ngày 08/9/2025.',
    words: 'trước ngày 08/9/2025',
    by: '2025-09-08',
    strictBy: '2025-09-07',
  },
  {
    why: 'in words',
    text: 'gửi về Sở trước ngày 8 tháng 9 năm 2025',
    words: 'trước ngày 8 tháng 9 năm 2025',
    by: '2025-09-08',
    strictBy: '2025-09-07',
  },
  {
    why: 'the hour puts the day itself inside',
    text: 'gửi trước 17 giờ 00 ngày 15/8/2025',
    words: 'trước 17 giờ 00 ngày 15/8/2025',
    by: '2025-08-15',
  },
  {
    why: '“chậm nhất” includes the day',
    text: 'hoàn thành chậm nhất đến ngày 01 tháng 7 năm 2028',
    words: 'chậm nhất đến ngày 01 tháng 7 năm 2028',
    by: '2028-07-01',
  },
  {
    why: 'a month ends on its last day',
    text: 'hoàn thành trong tháng 2/2028',
    words: 'trong tháng 2/2028',
    by: '2028-02-29',
  },
  {
    why: 'a quarter in roman figures',
    text: 'trình Chính phủ trong quý III năm 2026',
    words: 'trong quý III năm 2026',
    by: '2026-09-30',
  },
  {
    why: '“xong” is no part of the words',
    text: 'xử lý dứt điểm xong trong Quý II/2026',
    words: 'trong Quý II/2026',
    by: '2026-06-30',
  },
  {
    why: 'half a year',
    text: 'hoàn thành trong 6 tháng đầu năm 2026',
    words: 'trong 6 tháng đầu năm 2026',
    by: '2026-06-30',
  },
  {
    why: 'before a period: the day it begins is too late',
    text: 'hoàn thành trước tháng 9/2025',
    words: 'trước tháng 9/2025',
    by: '2025-08-31',
  },
  {
    why: 'a year beside an act of finishing',
    text: 'sơ kết sau khi kết thúc năm học và tổng kết vào năm 2027',
    words: 'vào năm 2027',
    by: '2027-12-31',
  },
  {
    why: '“đến năm” at the head, with finishing',
    text: 'Đến năm 2030, hoàn thành chương trình hỗ trợ',
    words: 'Đến năm 2030',
    by: '2030-12-31',
  },
  {
    why: 'no year: the year of issue',
    text: 'gửi báo cáo trước ngày 15/8',
    words: 'trước ngày 15/8',
    by: '2025-08-15',
    strictBy: '2025-08-14',
  },
  {
    why: 'no year and long past: the next year',
    text: 'gửi báo cáo trước ngày 15/01',
    words: 'trước ngày 15/01',
    by: '2026-01-15',
    strictBy: '2026-01-14',
  },
  { why: 'yearly act', text: 'Hằng năm, rà soát các khu công nghiệp', words: 'Hằng năm', every: 'year' },
  { why: 'hàng and hằng are one', text: 'hàng tháng báo cáo tiến độ', words: 'hàng tháng', every: 'month' },
  {
    why: 'the product is yearly',
    text: 'xây dựng Kế hoạch thực hiện hằng năm, bảo đảm phù hợp',
    words: 'hằng năm',
    every: 'year',
  },
  {
    why: 'a day inside the month',
    text: 'báo cáo trước ngày 15 hằng tháng',
    words: 'trước ngày 15 hằng tháng',
    every: 'month',
    on: '15',
  },
  {
    why: 'a day inside the year, in brackets',
    text: 'định kỳ hàng năm (trước ngày 10/12) báo cáo',
    words: 'định kỳ hàng năm (trước ngày 10/12)',
    every: 'year',
    on: '12-10',
  },
  {
    why: 'a day of the quarter’s last month',
    text: 'báo cáo trước ngày 25 của tháng cuối quý',
    words: 'trước ngày 25 của tháng cuối quý',
    every: 'quarter',
    on: '25',
  },
  {
    why: 'two days a year, half a year apart',
    text: 'báo cáo trước ngày 25/6 và 25/12 hằng năm',
    words: 'trước ngày 25/6 và 25/12 hằng năm',
    every: 'half-year',
    on: '06-25',
  },
  {
    why: 'of two recurrences the shorter',
    text: 'định kỳ 6 tháng, hằng năm báo cáo kết quả',
    words: 'định kỳ 6 tháng, hằng năm',
    every: 'half-year',
  },
  {
    why: 'working days from signing',
    text: 'trong thời hạn 10 ngày làm việc kể từ ngày ký',
    words: 'trong thời hạn 10 ngày làm việc kể từ ngày ký',
    by: '2025-07-24',
  },
  {
    why: 'working days across Quốc khánh (1/9 and 2/9/2025 off)',
    text: 'trong 03 ngày làm việc kể từ ngày ban hành',
    words: 'trong 03 ngày làm việc kể từ ngày ban hành',
    by: '2025-09-04',
    issued: '2025-08-28',
  },
  {
    why: 'calendar days ending on a Sunday move on',
    text: 'trong vòng 10 ngày kể từ ngày ký',
    words: 'trong vòng 10 ngày kể từ ngày ký',
    by: '2025-07-21',
  },
];

const NONE: { why: string; text: string }[] = [
  {
    why: 'which programme, not when',
    text: 'Đưa nội dung chuyển đổi số vào chương trình công tác hằng năm.',
  },
  { why: 'scope', text: 'kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 của huyện' },
  { why: 'outlook', text: 'định hướng đến năm 2030, tầm nhìn đến năm 2050' },
  { why: 'horizon without finishing', text: 'phát triển chăn nuôi đến năm 2030' },
  { why: 'years to come', text: 'nâng cao chất lượng trong năm 2025 và các năm tiếp theo' },
  { why: 'which things are meant', text: 'rà soát các mỏ được cấp phép trước ngày 01/7/2025' },
  { why: 'yearly by nature', text: 'phân bổ ngân sách hàng năm chi cho giáo dục' },
  { why: 'standing tasks', text: 'triển khai các nhiệm vụ phát triển giáo dục hằng năm; tuyên truyền' },
  { why: 'vague', text: 'thường xuyên, kịp thời báo cáo theo quy định' },
  { why: 'no period', text: 'Định kỳ rà soát, đề xuất các giải pháp' },
  { why: 'no such day', text: 'báo cáo trước ngày 31/02/2026' },
  { why: 'entry into force', text: 'Quyết định này có hiệu lực kể từ ngày ký' },
  { why: 'school year', text: 'nhiệm vụ năm học 2025 - 2026' },
];

describe('a sentence that sets a deadline', () => {
  it.each(SET)('$why: $text', ({ text, words, by, every, on, strictBy, issued }) => {
    const read = readDeadline(text, 100, context(issued));
    expect(read).toMatchObject({
      text: words,
      by: by ?? null,
      every: every ?? null,
      on: on ?? null,
      strictBy: strictBy ?? null,
    });
    expect(text.slice((read?.start ?? 0) - 100, (read?.end ?? 0) - 100)).toBe(words);
  });

  it.each(NONE)('none here, $why: $text', ({ text }) => {
    const read = readDeadline(text, 0, context());
    expect(read?.by ?? read?.every ?? null).toBeNull();
  });

  it('shows the working where the day is not named, and none where it is', () => {
    expect(readDeadline('trong quý III năm 2026', 0, context())?.working).toContain('30/9/2026');
    expect(readDeadline('trước ngày 08/9/2025', 0, context())?.working).toBeNull();
    expect(readDeadline('trước ngày 15/8', 0, context())?.working).toContain('không ghi năm');
  });

  it('keeps a duration whose beginning the document does not know, without inventing a day', () => {
    const read = readDeadline('trong thời hạn 05 ngày kể từ ngày nhận được văn bản này', 0, context());
    expect(read).toMatchObject({ by: null, every: null });
    expect(read?.working).toContain('không có trong văn bản');
  });

  it('needs a full day of issue for a duration', () => {
    expect(readDeadline('10 ngày làm việc kể từ ngày ký', 0, context('2025-07'))?.by).toBeNull();
  });

  it('does not take the date of a citation', () => {
    const text = 'thực hiện Kế hoạch số 13/KH-UBND trước ngày 22/01/2026';
    const at = text.indexOf('22');
    expect(readDeadline(text, 0, { issued: null, citations: [{ start: at, end: at + 10 }] })).toBeNull();
  });
});

describe('label lines and table cells', () => {
  it.each([
    ['Thời gian hoàn thành: Trong tháng 8 năm 2025.', 'Trong tháng 8 năm 2025', '2025-08-31'],
    ['Thời hạn: 15/8/2025', '15/8/2025', '2025-08-15'],
    ['Thời gian thực hiện: từ tháng 8/2025 đến tháng 12/2025', 'tháng 12/2025', '2025-12-31'],
    ['Quý IV/2025', 'Quý IV/2025', '2025-12-31'],
    [
      'Hoàn thành đầu tư, lắp đặt và vận hành xong trước ngày 01/01/2030',
      'trước ngày 01/01/2030',
      '2030-01-01',
    ],
  ])('%s', (text, words, by) => {
    expect(readLabelledDeadline(text, 0, context())).toMatchObject({ text: words, by });
  });

  it.each(['Thường xuyên', 'Thời gian: Giai đoạn 2021-2025', 'Theo tiến độ'])('no date in “%s”', (text) => {
    expect(readLabelledDeadline(text, 0, context())).toBeNull();
  });

  it.each([
    ['Thời gian hoàn thành: quý I', true],
    ['Hoàn thành trước ngày 30/6/2025.', true],
    ['Hoàn thành các tiêu chí nông thôn mới', false],
    ['Xây dựng kế hoạch, thời hạn 15/8/2025', false],
  ])('label line? %s %s', (text, is) => {
    expect(isDeadlineLabel(text)).toBe(is);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'trước ngày',
    'trong',
    'quý',
    'IV',
    '/',
    '2025',
    '31',
    'tháng',
    'hằng năm',
    '(',
    ')',
    'định kỳ',
    'ngày làm việc kể từ ngày ký',
    ' ',
    '10',
    '\n',
    'đến hết',
    'năm',
    '0',
    '.',
  );
  it('never throws, and what it points at is what it says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.array(pieces, { maxLength: 60 }).map((p) => p.join(' ')),
        ),
        (text) => {
          for (const read of [readDeadline(text, 7, context()), readLabelledDeadline(text, 7, context())]) {
            if (!read) continue;
            expect(text.slice(read.start - 7, read.end - 7)).toBe(read.text);
            if (read.by) expect(read.by).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes long hostile text in linear time', () => {
    const spent = processorTimer();
    for (const piece of ['trước ngày 1/1/', 'định kỳ hằng năm, ', '10 ngày kể từ ', 'trong quý '])
      readDeadline(piece.repeat(20_000), 0, context());
    expect(spent()).toBeLessThan(3);
  });
});
