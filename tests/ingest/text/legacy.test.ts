import { describe, expect, it } from 'vitest';
import type { Block } from '../../../ingest/clean-text.ts';
import { cleanText } from '../../../ingest/text/clean.ts';
import { fromLegacy, fromLegacyFont, legacySystem } from '../../../ingest/text/legacy-fonts.ts';
import { TCVN3 } from '../../../ingest/text/legacy-tables.ts';

describe('telling and undoing the system of a text', () => {
  it.each([
    ['TCVN3', 'Uû ban nh©n d©n tØnh L¹ng S¬n', 'Uỷ ban nhân dân tỉnh Lạng Sơn'],
    ['TCVN3', 'céng hoµ x· héi chñ nghÜa viÖt nam', 'cộng hoà xã hội chủ nghĩa việt nam'],
    ['TCVN3', 'c¸c tr-êng, tr-íc th¸ng n-íc ®-îc -u tiªn', 'các trường, trước tháng nước được ưu tiên'],
    [
      'TCVN3',
      'ph¸t triÓn kinh tÕ-x· héi nh- sau: - Th-, t- liÖu - an',
      'phát triển kinh tế-xã hội như sau: - Thư, tư liệu - an',
    ],
    ['TCVN3', 'c¸c ®¬n vÞ tr\u00ADêng häc', 'các đơn vị trường học'],
    [
      'VNI',
      'UÛy ban nhaân daân tænh Ñoàng Nai veà vieäc thöïc hieän',
      'Ủy ban nhân dân tỉnh Đồng Nai về việc thực hiện',
    ],
    [
      'VIQR',
      'U?y ban nha^n da^n ti?nh Ddo^`ng Nai ve^` vie^.c thu+.c hie^.n',
      'Ủy ban nhân dân tỉnh Đồng Nai về việc thực hiện',
    ],
    ['mojibake', 'á»¦y ban nhÃ¢n dÃ¢n tá»‰nh Ä\u0090á»“ng Nai', 'Ủy ban nhân dân tỉnh Đồng Nai'],
  ] as const)('%s: %s', (system, written, meant) => {
    expect(legacySystem(written)).toBe(system);
    expect(fromLegacy(written, system)).toBe(meant);
  });

  it.each([
    ['Ủy ban nhân dân tỉnh hoà bình, toán học', 'Unicode Vietnamese'],
    ['Le garçon a été à la plage où naïve français', 'French'],
    ['The quick brown fox (a+b)^2 jumps', 'English with formulas'],
    ['· Thời gian: «hai» 5 µm, 20 °C ® ©', 'signs that are no letters'],
    ['', 'nothing'],
  ])('leaves %j alone (%s)', (text) => {
    expect(legacySystem(text)).toBeNull();
  });

  it('has one byte for each of the 74 small and 7 capital letters of TCVN3', () => {
    expect(Object.keys(TCVN3)).toHaveLength(74);
    expect(new Set(Object.values(TCVN3)).size).toBe(74);
  });
});

describe('by font name', () => {
  it.each([
    ['céng hoµ x· héi', '.VnTimeH', 'CỘNG HOÀ XÃ HỘI', 'the capitals font'],
    ['Uû ban', '.VnTime', 'Uỷ ban', 'the text font'],
    ['Uỷ ban nhân dân', '.VnTime', 'Uỷ ban nhân dân', 'Unicode under an old font name'],
    ['UÛy ban', 'VNI-Times', 'Ủy ban', 'VNI'],
    ['Café', 'Times New Roman', 'Café', 'any other font'],
  ])('%j in %s → %j (%s)', (text, font, meant) => {
    expect(fromLegacyFont(text, font)).toBe(meant);
  });
});

describe('in a document', () => {
  const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
  const clean = (blocks: Block[]) =>
    cleanText({ format: 'doc', blocks, pages: null, ocr: { pages: [], confidence: null }, warnings: [] });

  it('converts before soft hyphens go, short lines with the rest, and Unicode paragraphs not at all', () => {
    const { text, warnings } = clean(
      paragraphs(
        'Céng hoµ x· héi chñ nghÜa ViÖt Nam',
        '§éc lËp - Tù do',
        'Uû ban nh©n d©n huyÖn yªu cÇu c¸c tr\u00ADêng',
        'Đoạn dán từ văn bản mới.',
      ),
    );
    expect(text.split('\n')).toEqual([
      'Cộng hoà xã hội chủ nghĩa Việt Nam',
      'Độc lập - Tự do',
      'Uỷ ban nhân dân huyện yêu cầu các trường',
      'Đoạn dán từ văn bản mới.',
    ]);
    expect(warnings.map((warning) => warning.code)).toEqual(['legacy-encoding']);
    expect(warnings[0]?.message).toContain('chữ hoa');
  });
});
