/**
 * The draft's own Word file back, with a real comment at each finding. Every part of the package but the four that
 * comments live in keeps its bytes; in document.xml nothing is changed but the marks put between runs and the runs cut
 * in two where a comment begins or ends inside one (ECMA-376, Part 1, 17.13.4).
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Finding } from '../../index/check.ts';
import { placeComments } from './word-places.ts';

const SEVERITY: Record<Finding['severity'], string> = { error: 'LỖI', warning: 'CẢNH BÁO', hint: 'GỢI Ý' };
const AUTHOR = 'Căn Cứ';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const COMMENTS_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
/** Unpacked size beyond which a file is taken for a bomb. */
const MOST_BYTES = 300 * 1024 * 1024;

export interface CommentedWord {
  bytes: Uint8Array;
  /** Findings whose words were found in the file; the rest are comments on its first paragraph. */
  placed: number;
  unplaced: number;
}

/**
 * Puts the findings into the Word file as comments dated `when` (ISO). `text` is the draft's clean text, which the
 * findings' offsets are of. Throws a Vietnamese message when the bytes are no Word file.
 */
export function withComments(
  docx: Uint8Array,
  text: string,
  findings: readonly Finding[],
  when: string,
): CommentedWord {
  const parts = unpack(docx);
  const main = mainPart(parts);
  const xml = strFromU8(parts[main] as Uint8Array);
  const commentsPath = existingComments(parts, main) ?? sibling(main, 'comments.xml');
  const old = parts[commentsPath] ? strFromU8(parts[commentsPath]) : null;
  const firstId = nextId(old ?? '', xml);
  const placed = placeComments(xml, text, findings, firstId);
  if (!placed) throw new Error('Tệp Word không có đoạn văn nào để gắn nhận xét.');
  const comments = findings.map((finding, i) => commentXml(finding, firstId + i, when)).join('');
  parts[main] = strToU8(placed.xml);
  parts[commentsPath] = strToU8(old ? addToComments(old, comments) : newComments(comments));
  if (!old) {
    declarePart(parts, commentsPath);
    relate(parts, main, commentsPath);
  }
  return {
    bytes: zipSync(parts, { level: 6 }),
    placed: placed.found,
    unplaced: findings.length - placed.found,
  };
}

function unpack(docx: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(docx, {
      filter: (file) => {
        total += file.originalSize;
        if (total > MOST_BYTES) throw new Error('quá lớn khi giải nén');
        return true;
      },
    });
  } catch (error) {
    throw new Error(
      `Không mở được tệp Word để ghi nhận xét: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** The part the package names as its office document; "word/document.xml" in nearly every file. */
function mainPart(parts: Record<string, Uint8Array>): string {
  const rels = parts['_rels/.rels'] ? strFromU8(parts['_rels/.rels']) : '';
  for (const [tag] of rels.matchAll(/<Relationship\b[^<>]{1,2000}>/gu)) {
    if (!/Type="[^"]{1,300}\/officeDocument"/u.test(tag)) continue;
    const target = /Target="\/?([^"]{1,300})"/u.exec(tag)?.[1];
    if (target && parts[target]) return target;
  }
  if (parts['word/document.xml']) return 'word/document.xml';
  throw new Error('Tệp không phải văn bản Word (.docx) hoặc đã bị hỏng.');
}

const sibling = (main: string, name: string) => main.slice(0, main.lastIndexOf('/') + 1) + name;
const relationsOf = (main: string) => {
  const cut = main.lastIndexOf('/') + 1;
  return `${main.slice(0, cut)}_rels/${main.slice(cut)}.rels`;
};

function existingComments(parts: Record<string, Uint8Array>, main: string): string | null {
  const rels = parts[relationsOf(main)];
  if (!rels) return null;
  for (const [tag] of strFromU8(rels).matchAll(/<Relationship\b[^<>]{1,2000}>/gu)) {
    if (!/Type="[^"]{1,300}\/comments"/u.test(tag)) continue;
    const target = /Target="([^"]{1,300})"/u.exec(tag)?.[1];
    if (!target) continue;
    const path = target.startsWith('/') ? target.slice(1) : sibling(main, target);
    if (parts[path]) return path;
  }
  return null;
}

/** Ids of comments are shared by comments.xml and the marks in the text. */
function nextId(...sources: string[]): number {
  let most = -1;
  for (const source of sources)
    for (const m of source.matchAll(
      /<w:comment(?:RangeStart|RangeEnd|Reference)?\b[^<>]{0,400}?\bw:id="(\d{1,9})"/gu,
    ))
      most = Math.max(most, Number(m[1]));
  return most + 1;
}

function commentXml(finding: Finding, id: number, when: string): string {
  const paragraphs = [
    `${SEVERITY[finding.severity]}: ${finding.message}`,
    ...(finding.proposal ? [`Nên sửa: ${finding.proposal}`] : []),
    ...finding.evidence
      .filter((e) => e.quote !== '')
      .slice(0, 3)
      .map((e) => `${e.label}: “${e.quote}”`),
    `Cơ sở: ${finding.source}.`,
  ];
  const body = paragraphs
    .map((p) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(p)}</w:t></w:r></w:p>`)
    .join('');
  return `<w:comment w:id="${id}" w:author="${AUTHOR}" w:date="${escapeXml(when)}" w:initials="CC">${body}</w:comment>`;
}

const newComments = (comments: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}">${comments}</w:comments>`;

function addToComments(old: string, comments: string): string {
  const end = old.lastIndexOf('</w:comments>');
  if (end >= 0) return old.slice(0, end) + comments + old.slice(end);
  const empty = old.lastIndexOf('/>');
  return empty >= 0 ? `${old.slice(0, empty)}>${comments}</w:comments>` : newComments(comments);
}

function declarePart(parts: Record<string, Uint8Array>, path: string): void {
  const types = parts['[Content_Types].xml'] ? strFromU8(parts['[Content_Types].xml']) : '';
  if (types.includes(`PartName="/${path}"`)) return;
  const entry = `<Override PartName="/${path}" ContentType="${COMMENTS_TYPE}"/>`;
  parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', `${entry}</Types>`));
}

function relate(parts: Record<string, Uint8Array>, main: string, path: string): void {
  const at = relationsOf(main);
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const rels = (parts[at] ? strFromU8(parts[at]) : empty).replace(
    /<Relationships([^<>]*)\/>/u,
    '<Relationships$1></Relationships>',
  );
  let id = 'rIdCanCu';
  for (let n = 1; rels.includes(`Id="${id}"`); n++) id = `rIdCanCu${n}`;
  const target = path.slice(path.lastIndexOf('/') + 1);
  parts[at] = strToU8(
    rels.replace(
      '</Relationships>',
      `<Relationship Id="${id}" Type="${COMMENTS_RELATION}" Target="${target}"/></Relationships>`,
    ),
  );
}

/** Text for XML; characters XML 1.0 does not allow are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
