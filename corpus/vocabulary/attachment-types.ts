/**
 * Kinds of text that come with a directive and, filed alone, carry no letterhead: "(Kèm theo Quyết định số …)".
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I, III (phụ lục văn bản). The codes are ours; the rules give none.
 */
import type { DocumentType } from './document-types.ts';

export const ATTACHMENT_TYPES: readonly DocumentType[] = [
  { code: 'PhL', name: 'Phụ lục', systems: ['state'], symbols: [] },
  { code: 'DM', name: 'Danh mục', systems: ['state'], symbols: [] },
  { code: 'DS', name: 'Danh sách', systems: ['state'], symbols: [] },
  { code: 'QTr', name: 'Quy trình', systems: ['state'], symbols: [] },
  { code: 'NQy', name: 'Nội quy', systems: ['state'], symbols: [] },
  { code: 'BM', name: 'Biểu mẫu', systems: ['state'], symbols: [], aliases: ['Mẫu'] },
  { code: 'ĐC', name: 'Đề cương', systems: ['state'], symbols: [] },
  { code: 'TCKT', name: 'Tiêu chuẩn', systems: ['state'], symbols: [] },
];
