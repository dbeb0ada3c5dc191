/** Where performers' names begin and end: one name or two, unit or class, and where the predicate takes over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NameMode, readNames } from '../../../../ingest/parse/duties/assignees.ts';

function names(text: string, mode: NameMode): string[] {
  return readNames(text, 0, mode).names.map((name) => text.slice(name.start, name.end));
}

const HEADINGS: [string, string[]][] = [
  // What the class was licensed to do is part of its name in a heading.
  [
    'các tổ chức, cá nhân được cấp giấy phép khai thác, thu hồi khoáng sản',
    ['các tổ chức, cá nhân được cấp giấy phép khai thác, thu hồi khoáng sản'],
  ],
  [
    'Phòng Kinh tế và Hạ tầng, Ban Quản lý dự án đầu tư xây dựng',
    ['Phòng Kinh tế và Hạ tầng', 'Ban Quản lý dự án đầu tư xây dựng'],
  ],
  ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['Phòng Lao động, Thương binh, Xã hội - Dân tộc', ['Phòng Lao động, Thương binh, Xã hội - Dân tộc']],
  [
    'Các phòng, ban, ngành, đơn vị liên quan; Ủy ban nhân dân các xã, thị trấn',
    ['Các phòng, ban, ngành, đơn vị liên quan', 'Ủy ban nhân dân các xã, thị trấn'],
  ],
  [
    'Các trường trong lộ trình xây dựng trường chuẩn quốc gia',
    ['Các trường trong lộ trình xây dựng trường chuẩn quốc gia'],
  ],
  [
    'Giám đốc các Sở và Thủ trưởng các ban, ngành tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường',
    ['Giám đốc các Sở', 'Thủ trưởng các ban, ngành tỉnh', 'Chủ tịch Ủy ban nhân dân các xã, phường'],
  ],
  ['Công chức Tư pháp - Hộ tịch, Bà Trần Thị Lan', ['Công chức Tư pháp - Hộ tịch, Bà Trần Thị Lan']],
  ['Tổ chức kiểm tra kỹ thuật an toàn', []],
  ['Ban hành văn bản hướng dẫn', []],
  ['Các nội dung trọng tâm', []],
];

const SUBJECTS: [string, string[]][] = [
  ['Chủ tịch UBND các xã, phường chịu trách nhiệm toàn diện', ['Chủ tịch UBND các xã, phường']],
  [
    'Các tổ chức, cá nhân được cấp phép thăm dò, khai thác khoáng sản có trách nhiệm bảo vệ',
    ['Các tổ chức, cá nhân được cấp phép thăm dò, khai thác khoáng sản'],
  ],
  ['Nhà trường, giáo viên phải xác định', ['Nhà trường', 'giáo viên']],
  [
    'Cấp ủy, chính quyền các cấp và các ngành liên quan cần quan tâm',
    ['Cấp ủy, chính quyền các cấp', 'các ngành liên quan'],
  ],
  [
    'Chánh Văn phòng Sở, Trưởng phòng Quản lý công nghiệp, cá nhân có liên quan chịu trách nhiệm thi hành',
    ['Chánh Văn phòng Sở', 'Trưởng phòng Quản lý công nghiệp', 'cá nhân có liên quan'],
  ],
  [
    'Chủ tịch UBND các huyện: Bình Sơn, Ba Tơ, thị xã Đức Phổ chịu trách nhiệm',
    ['Chủ tịch UBND các huyện: Bình Sơn, Ba Tơ, thị xã Đức Phổ'],
  ],
  ['Hội đồng thẩm định giá đất chịu trách nhiệm', ['Hội đồng thẩm định giá đất']],
  // Party groups inside state bodies; the verb behind them is theirs.
  [
    'Ban Cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh xây dựng',
    ['Ban Cán sự đảng Ủy ban nhân dân tỉnh'],
  ],
  ['Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo', ['Đảng đoàn Hội đồng nhân dân tỉnh']],
  // A class keeps its description, not the plan it is told to draw up.
  [
    'Các huyện ủy, thị ủy, đảng ủy trực thuộc xây dựng kế hoạch thực hiện',
    ['Các huyện ủy, thị ủy, đảng ủy trực thuộc'],
  ],
  ['các cấp ủy, tổ chức đảng tiếp tục quán triệt', ['các cấp ủy, tổ chức đảng']],
  // "được …" describes up to a word of duty, even one that stands inside classes elsewhere.
  [
    'các tổ chức, cá nhân được cấp giấy phép khai thác khoáng sản báo cáo trung thực',
    ['các tổ chức, cá nhân được cấp giấy phép khai thác khoáng sản'],
  ],
  // The noun of the class belongs to its head, and "Đoàn" of a district is no council set up for an act.
  ['Mỗi huyện đoàn đảm nhận ít nhất 01 công trình', ['Mỗi huyện đoàn']],
  ['Huyện đoàn tuyên truyền, vận động đoàn viên', ['Huyện đoàn']],
  // One body since the mergers of 2025.
  [
    'Báo và Phát thanh, truyền hình Nghệ An tăng thời lượng đưa tin',
    ['Báo và Phát thanh, truyền hình Nghệ An'],
  ],
  // Fields whose end reads as a verb elsewhere.
  [
    'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện phối hợp',
    ['Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện'],
  ],
  ['Ủy ban nhân dân các xã, phường cứu hộ, cứu nạn', ['Ủy ban nhân dân các xã, phường']],
  ['Người đứng đầu cấp ủy, chính quyền chịu trách nhiệm', ['Người đứng đầu cấp ủy, chính quyền']],
  ['Ban đại diện cha mẹ học sinh vận động phụ huynh', ['Ban đại diện cha mẹ học sinh']],
  ['Hội đồng có nhiệm vụ', ['Hội đồng']],
  [
    'Cơ quan quản lý thi hành án hình sự Bộ Công an có trách nhiệm',
    ['Cơ quan quản lý thi hành án hình sự Bộ Công an'],
  ],
  // A verb no list knows as a predicate by itself: the name ends all the same.
  ['Bảo hiểm xã hội cơ sở Nậm Thia tổ chức tiếp nhận hồ sơ', ['Bảo hiểm xã hội cơ sở Nậm Thia']],
  [
    'Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo Hội đồng nhân dân tỉnh ban hành nghị quyết',
    ['Đảng đoàn Hội đồng nhân dân tỉnh'],
  ],
  ['cơ quan chủ trì thẩm định có trách nhiệm', ['cơ quan chủ trì thẩm định']],
];

const LISTS: [string, string[]][] = [
  ['phòng Giáo dục và Đào tạo hướng dẫn và thẩm định', ['phòng Giáo dục và Đào tạo']],
  ['Trung tâm Truyền thông và Văn hóa tuyên truyền về mục đích', ['Trung tâm Truyền thông và Văn hóa']],
  [
    'Sở Nông nghiệp và Môi trường, Công an tỉnh và UBND các địa phương rà soát',
    ['Sở Nông nghiệp và Môi trường', 'Công an tỉnh', 'UBND các địa phương'],
  ],
  ['Sở Tài chính trong việc phân bổ', ['Sở Tài chính']],
  [
    'các cơ quan liên quan và Ủy ban nhân dân các xã, thị trấn trong chương trình',
    ['các cơ quan liên quan', 'Ủy ban nhân dân các xã, thị trấn'],
  ],
  ['Cục Thuế tỉnh để triển khai', ['Cục Thuế tỉnh']],
];

describe('names', () => {
  it.each(HEADINGS)('a heading: %s', (text, want) => expect(names(text, 'heading')).toEqual(want));
  it.each(SUBJECTS)('a subject: %s', (text, want) => expect(names(text, 'subject')).toEqual(want));
  it.each(LISTS)('a list: %s', (text, want) => expect(names(text, 'list')).toEqual(want));

  it('never throws, never stands still, and names lie in order inside the text', () => {
    const piece = fc.constantFrom(
      'Sở',
      'các',
      'Phòng',
      'và',
      ',',
      ';',
      ':',
      '(',
      ')',
      'Nội vụ',
      'xã',
      'ban',
      '-',
      '.',
      'chủ trì',
      'Ủy ban nhân dân',
      'Ông',
      'Nguyễn',
      '07',
      'liên quan',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom<NameMode>('heading', 'subject', 'list'),
        (parts, mode) => {
          const text = parts.join(' ');
          let last = 0;
          for (const name of readNames(text, 0, mode).names) {
            expect(name.start).toBeGreaterThanOrEqual(last);
            expect(name.end).toBeGreaterThan(name.start);
            expect(name.end).toBeLessThanOrEqual(text.length);
            last = name.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
