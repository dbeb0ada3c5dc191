/** The text of a Word file as one string to search in, every letter with its place in the XML. */
/** A piece of text in the XML: one w:t, or the break of a paragraph, tab or line (length 1, no bytes of its own). */
export interface Piece {
  /** Offset of its text in the XML (escaped), and the escaped text. */
  at: number;
  raw: string;
  /** Its run, as [start, end) in the XML; null for a break. */
  run: Run | null;
}

export interface Run {
  start: number;
  end: number;
  /** "<w:rPr>…</w:rPr>" or "". */
  properties: string;
  opening: string;
  /** A run of one w:t and nothing else can be cut in two. */
  simple: boolean;
}

/** One letter of the searchable text and where it comes from. */
export interface Letter {
  piece: number;
  /** Offset into the piece's raw (escaped) text. */
  from: number;
  to: number;
}

const TAG = /<(\/?)(w:[A-Za-z]{1,40})((?:\s[^<>]{0,4000})?\/?)>/g;

/** Walks the tags once. Deleted text (w:delText) is not text; inserted text is. */
export function readPieces(xml: string): Piece[] {
  const pieces: Piece[] = [];
  let run: (Run & { texts: number; others: number }) | null = null;
  let properties = -1;
  let textAt = -1;
  let deep = 0;
  for (const tag of xml.matchAll(TAG)) {
    const [all, close, name, attributes = ''] = tag;
    const alone = attributes.endsWith('/');
    if (name === 'w:r' && !alone) {
      if (!close) {
        deep++;
        // A run inside a run (a text box) is another story: leave it whole, never cut it.
        if (deep === 1)
          run = {
            start: tag.index,
            end: xml.length,
            properties: '',
            opening: all,
            simple: false,
            texts: 0,
            others: 0,
          };
        else if (run) run.others++;
      } else if (deep > 0 && --deep === 0 && run) {
        run.end = tag.index + all.length;
        run.simple = run.texts === 1 && run.others === 0;
        run = null;
      }
    } else if (name === 'w:rPr' && deep === 1 && run) {
      if (!close && !alone) properties = tag.index;
      else if (close && properties >= 0) {
        run.properties = xml.slice(properties, tag.index + all.length);
        properties = -1;
      }
    } else if (name === 'w:t') {
      if (!close && !alone) textAt = tag.index + all.length;
      else if (close && textAt >= 0) {
        if (run) {
          run.texts++;
          if (deep === 1) pieces.push({ at: textAt, raw: xml.slice(textAt, tag.index), run });
        }
        textAt = -1;
      }
    } else if ((name === 'w:p' && close) || name === 'w:tab' || name === 'w:br' || name === 'w:cr') {
      if (name !== 'w:tab' || deep > 0) pieces.push({ at: tag.index, raw: '', run: null });
      if (run && name !== 'w:p') run.others++;
    } else if (run && properties < 0 && textAt < 0 && !close) run.others++;
  }
  return pieces;
}

const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|amp|lt|gt|quot|apos);/y;
const NAMED: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Text to search in: NFC letters without white space, each with its place. White space differs freely between texts. */
export function searchable(pieces: Piece[]): { plain: string; letters: Letter[] } {
  let plain = '';
  const letters: Letter[] = [];
  pieces.forEach((piece, index) => {
    let i = 0;
    while (i < piece.raw.length) {
      const from = i;
      let letter: string;
      ENTITY.lastIndex = i;
      const entity = piece.raw[i] === '&' ? ENTITY.exec(piece.raw) : null;
      if (entity) {
        const code = entity[1] ? Number.parseInt(entity[1], 16) : entity[2] ? Number(entity[2]) : null;
        letter =
          code !== null ? (code <= 0x10ffff ? String.fromCodePoint(code) : '') : (NAMED[entity[0]] ?? '');
        i += entity[0].length;
      } else {
        letter = String.fromCodePoint(piece.raw.codePointAt(i) ?? 32);
        i += letter.length;
        // Marks that follow belong to the letter: decomposed Unicode.
        while (i < piece.raw.length && /\p{M}/u.test(piece.raw[i] as string)) letter += piece.raw[i++];
      }
      for (const unit of squeeze(letter)) {
        for (let n = 0; n < unit.length; n++) letters.push({ piece: index, from, to: i });
        plain += unit;
      }
    }
  });
  return { plain, letters };
}

/** NFC, no white space, no invisible characters, one kind of dash and quote. */
export function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'");
}
