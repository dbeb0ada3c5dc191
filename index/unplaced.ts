/**
 * Mentions that leave the issuer or its place to the reader ("Nghị quyết số 18-NQ/TU ngày 22/10/2021 của Ban Thường vụ
 * Tỉnh ủy"): which act they surely mean. Many bodies number alike, so number and full date must both be the same,
 * nothing said may contradict, and no second act may fit.
 */
import type { DatabaseSync } from 'node:sqlite';
import { isComplete, isIssuerUnknown } from '../corpus/instrument.ts';
import { prepared } from '../corpus/prepared.ts';
import { issuersAgree, titlesAgree } from './check/likeness.ts';

interface Said {
  key: string;
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  bare: string | null;
}

/** Writings looked at; where more bear one number and day, nothing is sure. */
const MOST = 200;

const OF_KEY =
  'SELECT key, type, number, date, issuer, title, bare FROM graph_mentions WHERE key = ? LIMIT 20';
const SAME_DAY = `
  SELECT key, type, number, issued date, issuer, title, bare FROM graph_acts WHERE bare = ?1 AND issued = ?2
  UNION ALL
  SELECT key, type, number, date, issuer, title, bare FROM graph_mentions WHERE bare = ?1 AND date = ?2
  LIMIT ${MOST + 1}`;

/** Key of the one act that a key without issuer or place surely means; null where none or several fit. */
export function actOfUnplaced(db: DatabaseSync, key: string): string | null {
  const said = prepared(db, OF_KEY).all(key) as unknown as Said[];
  const dated = said.find((one) => one.date?.length === 10 && one.bare !== null);
  if (!dated || said.some((one) => one.date?.length === 10 && one.date !== dated.date)) return null;
  const near = prepared(db, SAME_DAY).all(dated.bare, dated.date) as unknown as Said[];
  if (near.length > MOST) return null;
  const acts = near.filter((one) => isComplete(one.key) && !isIssuerUnknown(one.key));
  const fitting = new Set(acts.filter((act) => said.every((one) => agree(one, act))).map((act) => act.key));
  return fitting.size === 1 ? ([...fitting][0] as string) : null;
}

/** Keys without issuer or place that bear the number of an act: what it may be called where nobody said whose it is. */
export function unplacedWritings(db: DatabaseSync, key: string): string[] {
  const bare = (prepared(db, 'SELECT bare FROM graph_mentions WHERE key = ? LIMIT 1').get(key) ??
    prepared(db, 'SELECT bare FROM graph_acts WHERE key = ? LIMIT 1').get(key)) as
    | { bare: string | null }
    | undefined;
  if (!bare?.bare) return [];
  return SYSTEMS.flatMap((system) =>
    prepared(db, 'SELECT DISTINCT key FROM graph_mentions WHERE bare = ? AND key >= ? AND key < ? LIMIT ?')
      .all(bare.bare, `${system}:?`, `${system}:@`, MOST)
      .map((row) => row.key as string),
  );
}

const SYSTEMS = ['state', 'party', 'normative'] as const;

function agree(a: Said, b: Said): boolean {
  return (
    (!a.type || !b.type || a.type === b.type || a.type === 'VB' || b.type === 'VB') &&
    (!a.issuer || !b.issuer || issuersAgree(a.issuer, b.issuer)) &&
    (!a.title || !b.title || titlesAgree(a.title, b.title))
  );
}
