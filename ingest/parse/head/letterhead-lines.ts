/** The parts of a letterhead (thể thức phần đầu, NĐ 30/2020, Phụ lục I) as lines of the page, before anything is read out of them. */
import type { DocumentType } from '../../../corpus/vocabulary/document-types.ts';
import type { Line } from '../model.ts';
import type { Fragment } from './head-fragments.ts';

export interface Letterhead {
  /** Lines of the left column, parent body first. */
  issuer: Line[];
  /** Quốc hiệu, motto or the Party's name stands in the head. */
  national: boolean;
  party: boolean;
  number: Extract<Fragment, { kind: 'number' }> | null;
  date: Extract<Fragment, { kind: 'date' }> | null;
  type: { type: DocumentType; line: Line } | null;
  title: Line[];
  /** V/v of a công văn, without the mark. */
  subject: Line[];
  addressees: Line[];
  /** "BỘ TRƯỞNG BỘ XÂY DỰNG" between title and bases. */
  authority: Line[];
  /** "(Kèm theo Quyết định số … của …)" of an attachment filed alone, or of a statute's own head. */
  promulgated: Line[];
  urgency: Line | null;
  secrecy: Line | null;
  /** Index of the first line of the body, in the lines given. */
  bodyAt: number;
}
