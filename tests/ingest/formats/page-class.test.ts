import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyPage } from '../../../ingest/formats/page-class.ts';
import { isSyllable } from '../../../ingest/text/syllable.ts';

const BODY = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Xét đề nghị của Giám đốc Sở Nội vụ, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:',
  'Các sở, ban, ngành chủ động phối hợp triển khai thực hiện nghiêm túc các nội dung được giao.',
];

describe('page class', () => {
  it.each([
    [BODY, 'text', 'born digital'],
    [
      [...BODY, 'Ký bởi: Ủy ban nhân dân tỉnh', 'Thời gian ký: 07/01/2025 10:44:25 +07:00'],
      'text',
      'type with a stamp over it',
    ],
    [
      [
        'Uû ban nh©n d©n tØnh L¹ng S¬n yªu cÇu c¸c së, ban, ngµnh vµ c¸c ®¬n vÞ tr\u00ADêng häc',
        'thùc hiÖn nghiªm tóc c¸c néi dung trong kÕ ho¹ch nµy, b¸o c¸o kÕt qu¶ vÒ Së Néi vô',
        'tr\u00ADíc ngµy 15 th¸ng 12 hµng n¨m ®Ó tæng hîp, b¸o c¸o Uû ban nh©n d©n tØnh xem xÐt.',
      ],
      'text',
      'TCVN3: put back letter by letter later, no need of OCR',
    ],
    [[], 'no-text', 'a scan'],
    [['2'], 'no-text', 'a page number on a scan'],
    [
      [
        'Ký bởi: Ủy ban nhân dân tỉnh Quảng Ngãi',
        'Cơ quan: Tỉnh Quảng Ngãi',
        'Thời gian ký: 07.01.2025 10:44:25 +07:00',
      ],
      'stamp-only',
      'the caption of an electronic signature',
    ],
    [
      [
        'Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ',
        'Email: thongtinchinhphu@chinhphu.vn',
        'Cơ quan: VĂN PHÒNG CHÍNH PHỦ',
        'Thời gian ký: 27.06.2025 17:00:11 +07:00',
      ],
      'stamp-only',
      'the caption of the Government portal',
    ],
    [
      ['TRUNG TÂM CÔNG', 'BÁO VÀ TIN HỌC', 'cbth@quangngai.gov.vn', '07.01.2025 10:44:25', '+07:00'],
      'stamp-only',
      'caption without labels',
    ],
    [
      [
        'KЉnh gʍi cЄc s΅ ban ngΎnh tЏnh'.repeat(3),
        'Cn c Lut T chc chnh quyn địa phng ngy xt ngh cc s ban ngnh qun hng dn thc',
      ],
      'garbled',
      'letters lost from the font map',
    ],
    [['\uE234\uE235\uE236 abc '.repeat(20)], 'garbled', 'private-use characters'],
    [
      [
        'The parties to this agreement shall be bound by the terms of the treaty and of the annex to it as from the date',
      ],
      'text',
      'an English annex',
    ],
    [['STT Họ và tên Chức vụ Đơn vị', 'UBND HĐND KTXH QPAN CNTT'], 'text', 'a table head with abbreviations'],
  ])('%j → %s', (lines, expected) => expect(classifyPage(lines as string[])).toBe(expected));

  it('never throws, whatever the layer holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 }),
        (lines) => void classifyPage(lines),
      ),
    );
  });
});

describe('Vietnamese syllables', () => {
  it.each([
    'nghiêng',
    'khuỷu',
    'quốc',
    'giếng',
    'gì',
    'yêu',
    'uỷ',
    'thuở',
    'Ủy',
    'đường',
    'xoong',
    'hoặc',
    'khoeo',
    'người',
  ])('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  it.each(['chc', 'nghij', 'strong', 'wifi', 'bcd', 'aaaa', 'điiu'])('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
