/** How Vietnamese was written before Unicode, as those bytes look when read as windows-1252. Data only. */

/** TCVN 5712:1993 VN3, the ".VnTime" fonts: one byte a letter; toned capitals exist only as a second font (.VnTimeH). */
export const TCVN3: Readonly<Record<string, string>> = pairs(
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ' +
    'ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ' +
    '¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư',
);

/** VNI for Windows: a vowel and a mark after it. Lower case here; capitals follow the same pairs in capitals. */
const VNI_MARKED =
  'aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ ' +
  'oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ';
const VNI_SINGLE = 'ôơ öư íí ìì æỉ óĩ òị îỵ ñđ';

export const VNI: Readonly<Record<string, string>> = {
  ...capitalsToo(VNI_MARKED),
  ...capitalsToo(VNI_SINGLE),
};

/** VIQR (RFC 1456): marks typed after the letter. */
export const VIQR_SHAPES: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031B' };
export const VIQR_TONES: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};

/** The bytes 80–9F of windows-1252, for undoing a wrong reading. */
export const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function pairs(list: string): Record<string, string> {
  const table: Record<string, string> = {};
  for (const pair of list.split(' ')) {
    const letters = [...pair];
    table[letters.slice(0, -1).join('')] = letters.at(-1) ?? '';
  }
  return table;
}

function capitalsToo(list: string): Record<string, string> {
  const lower = pairs(list);
  const table: Record<string, string> = {};
  for (const [from, to] of Object.entries(lower)) {
    const capital = to.toUpperCase();
    table[from] = to;
    table[from.toUpperCase()] = capital;
    // "Uûy", "UÛy": a capital vowel may carry the small or the capital mark.
    if (from.length === 2) table[from.charAt(0).toUpperCase() + from.charAt(1)] = capital;
  }
  return table;
}
