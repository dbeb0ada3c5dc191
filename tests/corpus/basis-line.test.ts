import { describe, expect, it } from 'vitest';
import { basisBlock, basisLine, dateInWords } from '../../corpus/basis-line.ts';

const nothing = { type: null, number: null, date: null, issuer: null, title: null };

describe('the basis line of NĐ 30/2020', () => {
  it.each([
    [
      'all parts, the date in words',
      {
        type: 'QĐ',
        number: '522/QĐ-TTg',
        date: '2018-05-14',
        issuer: 'Thủ tướng Chính phủ',
        title: 'phê duyệt Đề án “Giáo dục hướng nghiệp”',
      },
      'Căn cứ Quyết định số 522/QĐ-TTg ngày 14 tháng 5 năm 2018 của Thủ tướng Chính phủ phê duyệt Đề án “Giáo dục hướng nghiệp”',
    ],
    [
      'a title that does not open itself gets "về"',
      {
        type: 'KH',
        number: '46/KH-UBND',
        date: '2022-03-21',
        issuer: 'Ủy ban nhân dân huyện Nậm Thia',
        title: 'Nâng cao chất lượng giáo dục.',
      },
      'Căn cứ Kế hoạch số 46/KH-UBND ngày 21 tháng 3 năm 2022 của Ủy ban nhân dân huyện Nậm Thia về nâng cao chất lượng giáo dục',
    ],
    [
      'a law by name and date, without symbol and issuer',
      { type: 'L', number: '43/2019/QH14', date: '2019-06-14', issuer: 'Quốc hội', title: 'Giáo dục' },
      'Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019',
    ],
    [
      'a law named with its year keeps it',
      { ...nothing, type: 'L', date: '2019', title: 'Giáo dục năm 2019' },
      'Căn cứ Luật Giáo dục năm 2019',
    ],
    [
      'a law known by number only',
      { ...nothing, type: 'L', number: '43/2019/QH14' },
      'Căn cứ Luật số 43/2019/QH14',
    ],
    [
      'a law without a date keeps its number',
      { ...nothing, type: 'L', number: '69/2025/QH15', title: 'Hóa chất' },
      'Căn cứ Luật Hóa chất số 69/2025/QH15',
    ],
    [
      'a law whose name was read after "về"',
      { ...nothing, type: 'L', date: '2012-06-20', title: 'về Xử lý vi phạm hành chính' },
      'Căn cứ Luật Xử lý vi phạm hành chính ngày 20 tháng 6 năm 2012',
    ],
    [
      'an abbreviation the citing document made for itself is not part of the title',
      { ...nothing, type: 'CT', number: '11-CT/TU', title: 'về khoáng sản (viết tắt là Chỉ thị 11)' },
      'Căn cứ Chỉ thị số 11-CT/TU về khoáng sản',
    ],
    [
      'a title cut off before the amending act loses the loose end',
      {
        ...nothing,
        type: 'NĐ',
        number: '71/2019/NĐ-CP',
        title: 'Quy định về xử phạt được sửa đổi bổ sung tại',
      },
      'Căn cứ Nghị định số 71/2019/NĐ-CP quy định về xử phạt',
    ],
    [
      'a verb of issuing loses its capital, a name keeps it',
      { ...nothing, type: 'QĐ', number: '1208/QĐ-UBND', title: 'Ban hành Quy chế phối hợp' },
      'Căn cứ Quyết định số 1208/QĐ-UBND ban hành Quy chế phối hợp',
    ],
    [
      'what is unknown is left out',
      { ...nothing, type: 'NQ', number: '29-NQ/TW' },
      'Căn cứ Nghị quyết số 29-NQ/TW',
    ],
  ])('%s', (_, parts, line) => {
    expect(basisLine(parts)).toBe(line);
  });

  it('closes a block with ";" and "."', () => {
    expect(basisBlock(['Căn cứ Luật Đầu tư công', 'Căn cứ Luật Giá'])).toEqual([
      'Căn cứ Luật Đầu tư công;',
      'Căn cứ Luật Giá.',
    ]);
    expect(basisBlock([])).toEqual([]);
  });

  it.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2020-06-15', 'ngày 15 tháng 6 năm 2020'],
    ['2020-03', 'tháng 3 năm 2020'],
    ['2020', 'năm 2020'],
  ])('writes %s in words', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});
