/**
 * Thứ bậc hiệu lực, strongest first (Luật 64/2025/QH15, Điều 4, as amended by Luật 87/2025/QH15).
 * Party acts stand outside it and are never ranked against laws.
 */
export interface LegalForce {
  rank: number;
  /** Type codes; with `organs` only when the symbol's organ is one of these (term digits dropped: QH15 → QH). */
  types: readonly string[];
  organs?: readonly string[];
  name: string;
}

export const LEGAL_FORCE: readonly LegalForce[] = [
  { rank: 1, types: ['HP'], name: 'Hiến pháp' },
  { rank: 2, types: ['BL', 'L'], name: 'Bộ luật, luật' },
  { rank: 2, types: ['NQ'], organs: ['QH'], name: 'Nghị quyết của Quốc hội' },
  { rank: 3, types: ['PL'], name: 'Pháp lệnh' },
  { rank: 3, types: ['NQ', 'NQLT'], organs: ['UBTVQH'], name: 'Nghị quyết của Ủy ban Thường vụ Quốc hội' },
  { rank: 4, types: ['LCTN', 'QĐ'], organs: ['CTN'], name: 'Lệnh, quyết định của Chủ tịch nước' },
  { rank: 5, types: ['NĐ', 'NQ', 'NQLT'], organs: ['CP'], name: 'Nghị định, nghị quyết của Chính phủ' },
  { rank: 6, types: ['QĐ'], organs: ['TTg'], name: 'Quyết định của Thủ tướng Chính phủ' },
  { rank: 7, types: ['NQ'], organs: ['HĐTP'], name: 'Nghị quyết của Hội đồng Thẩm phán TANDTC' },
  { rank: 8, types: ['TT'], name: 'Thông tư' },
  { rank: 9, types: ['TTLT'], name: 'Thông tư liên tịch' },
  { rank: 10, types: ['NQ'], organs: ['HĐND'], name: 'Nghị quyết của Hội đồng nhân dân' },
  { rank: 11, types: ['QĐ'], organs: ['UBND'], name: 'Quyết định của Ủy ban nhân dân' },
];
