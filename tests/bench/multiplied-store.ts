/**
 * A store of any size from the records of a small one: other serials, years and places, the same words. Arguments: the
 * small store's folder, the folder to make, documents.
 */
import { createHash } from 'node:crypto';
import { INDEXES } from '../../cli/house.ts';
import type { Directive } from '../../corpus/record.ts';
import { openStore, type Store } from '../../corpus/store.ts';

const PLACES = ['Phú Lâm', 'Nậm Thia', 'Tà Lủng', 'Bản Hin', 'Khe Đá', 'Sông Mây', 'Đồi Chè', 'Thác Trắng'];

if (import.meta.main) {
  const [from = '', to = '', documents = '0'] = process.argv.slice(2);
  const into = openStore(to, { indexes: INDEXES });
  multiply(from, into, Number(documents));
  into.close();
}

function multiply(from: string, into: Store, documents: number): void {
  const source = openStore(from, { indexes: INDEXES });
  const records = [...source.records()].map(({ directive }) => directive);
  source.close();
  for (let i = 0; i < documents; i++) {
    const bytes = new TextEncoder().encode(`bench ${i}`);
    const record = variant(records[i % records.length] as Directive, i);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    into.save({ ...record, source: { ...record.source, sha256 } }, bytes, 1);
  }
}

function variant(record: Directive, i: number): Directive {
  const place = PLACES[i % PLACES.length] as string;
  const year = 2015 + (i % 11);
  return {
    ...record,
    id: `${record.id}-${i}`,
    number: record.number && {
      ...record.number,
      serial: String(i + 1),
      text: record.number.text.replace(/^\d*/, String(i + 1)),
    },
    issued: record.issued && `${year}${record.issued.slice(4)}`,
    issuer: record.issuer && { ...record.issuer, name: `${record.issuer.name} ${place}` },
  };
}
