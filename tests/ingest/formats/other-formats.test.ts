/** HTML, RTF, ODT: each file states the same small directive, and each must give the same text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extracted } from '../../../ingest/clean-text.ts';
import { readHtml } from '../../../ingest/formats/html.ts';
import { readOdt } from '../../../ingest/formats/odt.ts';
import { readRtf } from '../../../ingest/formats/rtf.ts';
import { DEFAULT_LIMITS } from '../../../ingest/limits.ts';
import { cleanText } from '../../../ingest/text/clean.ts';
import { processorTimer } from '../../processor-time.ts';
import { odt } from './office.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const html = (text: string) => cleanText(readHtml(bytes(text), DEFAULT_LIMITS));
const rtfUnicode = (text: string) =>
  [...text].map((c) => (c.charCodeAt(0) > 127 ? `\\u${c.charCodeAt(0)}?` : c)).join('');
const rtf = (text: string) => cleanText(readRtf(bytes(text), DEFAULT_LIMITS));

const EXPECTED =
  'SỞ CÔNG THƯƠNG\nSố: 1/KH-SCT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nThực hiện Luật.\nLuật số 43/2019/QH14.';

describe('one directive in every format', () => {
  it.each<[string, () => Extracted | Promise<Extracted>]>([
    [
      'html',
      () =>
        readHtml(
          bytes(
            '<!doctype html><meta charset=utf-8><style>p{}</style><table><tr><td><p>SỞ CÔNG THƯƠNG</p></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr><tr><td>Số: 1/KH-SCT</td><td></td></tr></table><p align=center><b>KẾ HOẠCH</b></p><p>Thực hiện\n Luật<a href="#_ftn1"><sup>[1]</sup></a>.</p><div id="ftn1"><p><a href="#_ftnref1">[1]</a> Luật số 43/2019/QH14.</p></div>',
          ),
          DEFAULT_LIMITS,
        ),
    ],
    [
      'odt',
      () =>
        readOdt(
          odt(
            '<table:table><table:table-row><table:table-cell><text:p>SỞ CÔNG THƯƠNG</text:p></table:table-cell><table:table-cell><text:p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Số: 1/KH-SCT</text:p></table:table-cell><table:table-cell/></table:table-row></table:table><text:h>KẾ HOẠCH</text:h><text:p>Thực hiện<text:s/>Luật<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Luật số 43/2019/QH14.</text:p></text:note-body></text:note>.</text:p>',
          ),
          DEFAULT_LIMITS,
        ),
    ],
    [
      'rtf',
      () =>
        readRtf(
          bytes(
            `{\\rtf1\\ansi{\\fonttbl{\\f0 Times New Roman;}}{\\info{\\title Ẩn}}\\trowd\\intbl ${rtfUnicode('SỞ CÔNG THƯƠNG')}\\cell ${rtfUnicode('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}\\cell\\row\\trowd\\intbl ${rtfUnicode('Số: 1/KH-SCT')}\\cell\\cell\\row\\pard ${rtfUnicode('KẾ HOẠCH')}\\par ${rtfUnicode('Thực hiện Luật')}{\\footnote ${rtfUnicode('Luật số 43/2019/QH14.')}}.\\par}`,
          ),
          DEFAULT_LIMITS,
        ),
    ],
  ])('%s', async (_format, read) => {
    const { text, footnotes } = cleanText(await read());
    expect(text).toBe(EXPECTED);
    expect(footnotes).toMatchObject([
      { label: '1', text: 'Luật số 43/2019/QH14.', mark: text.indexOf('Luật.') + 4 },
    ]);
  });
});

describe('html', () => {
  it.each<[string, string, string]>([
    ['<p>Dòng một<br>Dòng hai</p>', 'Dòng một\nDòng hai', 'a line break is a line'],
    [
      '<ol><li>Một<li>Hai</ol><ul><li>Ba</ul>',
      '1. Một\n2. Hai\n- Ba',
      'lists keep the labels a browser draws',
    ],
    ['<ol type="a" start="3"><li>Một</ol>', 'c) Một', 'lettered lists'],
    ['<p>Hiện</p><p style="display: none">Ẩn</p><script>x</script>', 'Hiện', 'what is hidden is left out'],
    [
      '<table><tr><th>Nhóm</th><th>Việc</th></tr><tr><td rowspan=2>A</td><td>a1</td></tr><tr><td>a2</td></tr><tr><td>B</td><td>b1</td></tr></table>',
      'Nhóm\tViệc\nA\ta1\n\ta2\nB\tb1',
      'a cell over two rows leaves its column empty below',
    ],
    ['<p>5 m<sup>2</sup> đất</p>', '5 m² đất', 'a raised figure'],
    ['<p style="font-family:.VnTime">Uû ban nh©n d©n</p>', 'Uỷ ban nhân dân', 'an old font'],
    ['<p>A&nbsp;&amp;&#7911;</p>', 'A &ủ', 'entities'],
    ['<p>Chưa đóng <b>thẻ', 'Chưa đóng thẻ', 'unclosed elements'],
  ])('%s → %j (%s)', (source, text) => {
    expect(html(source).text).toBe(text);
  });

  it('refuses a page nested beyond all measure, quickly', () => {
    const spent = processorTimer();
    expect(() => html('<div>'.repeat(500_000))).toThrow(/quá sâu/);
    expect(spent()).toBeLessThan(5);
  });

  it('never throws on broken markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '</table>',
      '<table>',
      '<tr>',
      '<sup>',
      '</sup>',
      '<a href="#_ftn1">',
      '<a href="#_ftnref1">',
      '</a>',
      '<li>',
      '<ol>',
      'chữ',
      '&#',
      '<!--',
      ']]>',
      '\uE000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        html(pieces.join(''));
      }),
    );
  });
});

describe('rtf', () => {
  it.each<[string, string, string]>([
    [
      "{\\rtf1\\ansi\\ansicpg1258 \\'d0\\'ea\\'ec Xu\\'e2\\'ec\\par}",
      'Đế Xuấ',
      'code page 1258: hats and tones',
    ],
    [
      "{\\rtf1{\\fonttbl{\\f0\\fnil .VnTime;}}\\f0 U\\'fb ban nh\\'a9n d\\'a9n\\par}",
      'Uỷ ban nhân dân',
      'a TCVN3 font',
    ],
    ['{\\rtf1 {\\v an}hien{\\deleted xoa}\\par}', 'hien', 'hidden and deleted text'],
    ['{\\rtf1 {\\listtext 1.\\tab}M\\u7897?t\\par}', '1. Một', 'numbers that Word wrote as text'],
    ['{\\rtf1 {\\pict 0123456789abcdef}A\\par}', 'A', 'pictures'],
    ['{\\rtf1 A\\par', 'A', 'cut short'],
  ])('%s → %j (%s)', (source, text) => {
    expect(rtf(source).text).toBe(text);
  });

  it('never throws on broken groups, and refuses nesting without end', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\par',
      '\\cell',
      '\\row',
      '\\u7897?',
      "\\'e2",
      '\\*',
      '\\footnote',
      '\\fonttbl',
      '\\f0',
      ' chu ',
      '\\intbl',
      '\\bin5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void rtf(`{\\rtf1${pieces.join('')}`)),
    );
    expect(() => rtf(`{\\rtf1${'{'.repeat(100_000)}`)).toThrow(/quá sâu/);
  });
});

describe('odt', () => {
  it('writes the labels of numbered lists, level by level', async () => {
    const styles =
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>';
    const item = (text: string, inner = '') =>
      `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;
    const inner = `<text:list>${item('Ba')}${item('Bốn')}</text:list>`;
    const body = `<text:list text:style-name="L1">${item('Một')}${item('Hai', inner)}</text:list>`;
    const { text } = cleanText(await readOdt(odt(body, styles), DEFAULT_LIMITS));
    expect(text).toBe('1. Một\n2. Hai\na) Ba\nb) Bốn');
  });
});
