/**
 * Thể loại văn bản: what a document calls itself, and the abbreviation its symbol carries.
 *
 * Sources: NĐ 30/2020/NĐ-CP, Điều 7 and Phụ lục III (the 29 administrative types and the three copies);
 * Luật 64/2025/QH15, Điều 4 (normative acts); Quy định 399-QĐ/TW of 2026 (Party types); older abbreviations
 * from TTLT 55/2005/TTLT-BNV-VPCP and TT 01/2011/TT-BNV.
 */

export type DocumentSystem = 'state' | 'normative' | 'party' | 'copy' | 'technical';

export interface DocumentType {
  /** Our code for the type, as in `Directive.type`: the abbreviation where the rules give one. */
  code: string;
  name: string;
  systems: readonly DocumentSystem[];
  /** Abbreviations found in symbols, the first canonical; empty where the symbol carries none. */
  symbols: readonly string[];
  /** Other words for it, matched without regard to case. */
  aliases?: readonly string[];
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  // Văn bản quy phạm pháp luật
  { code: 'HP', name: 'Hiến pháp', systems: ['normative'], symbols: [] },
  { code: 'BL', name: 'Bộ luật', systems: ['normative'], symbols: [] },
  { code: 'L', name: 'Luật', systems: ['normative'], symbols: [] },
  { code: 'PL', name: 'Pháp lệnh', systems: ['normative'], symbols: [] },
  { code: 'NQLT', name: 'Nghị quyết liên tịch', systems: ['normative'], symbols: ['NQLT'] },
  { code: 'LCTN', name: 'Lệnh', systems: ['normative'], symbols: ['L'], aliases: ['Lệnh của Chủ tịch nước'] },
  { code: 'NĐ', name: 'Nghị định', systems: ['normative'], symbols: ['NĐ'] },
  {
    code: 'TTLT',
    name: 'Thông tư liên tịch',
    systems: ['normative'],
    symbols: ['TTLT'],
    aliases: ['Thông tư liên bộ'],
  },
  { code: 'TT', name: 'Thông tư', systems: ['normative'], symbols: ['TT'] },
  { code: 'VBHN', name: 'Văn bản hợp nhất', systems: ['normative'], symbols: ['VBHN'] },
  { code: 'QCVN', name: 'Quy chuẩn kỹ thuật', systems: ['technical'], symbols: ['QCVN'] },
  // Common to State and Party
  { code: 'NQ', name: 'Nghị quyết', systems: ['state', 'normative', 'party'], symbols: ['NQ'] },
  {
    code: 'QĐ',
    name: 'Quyết định',
    systems: ['state', 'normative', 'party'],
    symbols: ['QĐ', 'QĐNS'],
  },
  { code: 'CT', name: 'Chỉ thị', systems: ['state', 'normative', 'party'], symbols: ['CT'] },
  // The Party writes QĐ for Quy định too: there the word decides the type.
  { code: 'QyĐ', name: 'Quy định', systems: ['state', 'party'], symbols: ['QyĐ', 'QĐi'] },
  { code: 'QC', name: 'Quy chế', systems: ['state', 'party'], symbols: ['QC'] },
  {
    code: 'TC',
    name: 'Thông cáo',
    systems: ['state', 'party'],
    symbols: ['TC'],
    aliases: ['Thông cáo báo chí'],
  },
  {
    code: 'TB',
    name: 'Thông báo',
    systems: ['state', 'party'],
    symbols: ['TB'],
    aliases: ['Thông báo kết luận'],
  },
  {
    code: 'HD',
    name: 'Hướng dẫn',
    systems: ['state', 'party'],
    symbols: ['HD'],
    aliases: ['Hướng dẫn liên ngành'],
  },
  {
    code: 'CTr',
    name: 'Chương trình',
    systems: ['state', 'party'],
    symbols: ['CTr', 'CTrHĐ', 'CTHĐ'],
    aliases: ['Chương trình hành động', 'Chương trình công tác', 'Chương trình phối hợp'],
  },
  {
    code: 'KH',
    name: 'Kế hoạch',
    systems: ['state', 'party'],
    symbols: ['KH', 'KHLT'],
    aliases: ['Kế hoạch liên tịch'],
  },
  { code: 'PA', name: 'Phương án', systems: ['state', 'party'], symbols: ['PA'] },
  { code: 'ĐA', name: 'Đề án', systems: ['state', 'party'], symbols: ['ĐA'] },
  { code: 'DA', name: 'Dự án', systems: ['state', 'party'], symbols: ['DA'] },
  {
    code: 'BC',
    name: 'Báo cáo',
    systems: ['state', 'party'],
    symbols: ['BC'],
    aliases: ['Báo cáo sơ kết', 'Báo cáo tổng kết', 'Báo cáo thẩm định'],
  },
  { code: 'BB', name: 'Biên bản', systems: ['state', 'party'], symbols: ['BB'] },
  { code: 'TTr', name: 'Tờ trình', systems: ['state', 'party'], symbols: ['TTr'] },
  { code: 'HĐ', name: 'Hợp đồng', systems: ['state'], symbols: ['HĐ'] },
  {
    code: 'CV',
    name: 'Công văn',
    systems: ['state', 'party'],
    // A state công văn carries no abbreviation (NĐ 30/2020, Phụ lục III, mẫu 1.5); a Party one does.
    symbols: ['CV'],
  },
  // "Văn bản số 12/UBND-VX": mostly a công văn, but the word does not say so.
  { code: 'VB', name: 'Văn bản', systems: ['state'], symbols: [], aliases: ['Công hàm'] },
  { code: 'CĐ', name: 'Công điện', systems: ['state'], symbols: ['CĐ'] },
  { code: 'BGN', name: 'Bản ghi nhớ', systems: ['state'], symbols: ['BGN', 'GN'] },
  { code: 'BTT', name: 'Bản thỏa thuận', systems: ['state'], symbols: ['BTT', 'TTh'] },
  { code: 'GUQ', name: 'Giấy ủy quyền', systems: ['state'], symbols: ['GUQ', 'UQ'] },
  { code: 'GM', name: 'Giấy mời', systems: ['state', 'party'], symbols: ['GM'] },
  { code: 'GGT', name: 'Giấy giới thiệu', systems: ['state', 'party'], symbols: ['GGT', 'GT'] },
  { code: 'GNP', name: 'Giấy nghỉ phép', systems: ['state', 'party'], symbols: ['GNP', 'NP'] },
  { code: 'GCN', name: 'Giấy chứng nhận', systems: ['state', 'party'], symbols: ['GCN', 'CN'] },
  { code: 'GĐĐ', name: 'Giấy đi đường', systems: ['state', 'party'], symbols: ['GĐĐ', 'ĐĐ'] },
  { code: 'BN', name: 'Giấy biên nhận hồ sơ', systems: ['state'], symbols: ['BN'] },
  { code: 'UN', name: 'Giấy ủy nhiệm', systems: ['state'], symbols: ['UN'] },
  { code: 'CK', name: 'Bản cam kết', systems: ['state'], symbols: ['CK'] },
  { code: 'PG', name: 'Phiếu gửi', systems: ['state', 'party'], symbols: ['PG'] },
  { code: 'PC', name: 'Phiếu chuyển', systems: ['state', 'party'], symbols: ['PC'] },
  { code: 'PB', name: 'Phiếu báo', systems: ['state'], symbols: ['PB'] },
  { code: 'ThC', name: 'Thư công', systems: ['state', 'party'], symbols: [] },
  // Văn bản của Đảng
  { code: 'KL', name: 'Kết luận', systems: ['party', 'state'], symbols: ['KL'] },
  { code: 'TTri', name: 'Thông tri', systems: ['party'], symbols: ['TT'] },
  { code: 'CLĐ', name: 'Cương lĩnh chính trị', systems: ['party'], symbols: [] },
  { code: 'ĐL', name: 'Điều lệ', systems: ['party'], symbols: [], aliases: ['Điều lệ Đảng'] },
  { code: 'CL', name: 'Chiến lược', systems: ['party'], symbols: ['CL'] },
  { code: 'QH', name: 'Quy hoạch', systems: ['party'], symbols: ['QH'] },
  { code: 'TBo', name: 'Tuyên bố', systems: ['party'], symbols: ['TBo'] },
  { code: 'LKG', name: 'Lời kêu gọi', systems: ['party'], symbols: ['LKG'] },
  // Bản sao
  { code: 'SY', name: 'Bản sao y', systems: ['copy'], symbols: ['SY'], aliases: ['Sao y'] },
  { code: 'TrS', name: 'Bản trích sao', systems: ['copy'], symbols: ['TrS', 'TS'], aliases: ['Trích sao'] },
  { code: 'SL', name: 'Bản sao lục', systems: ['copy'], symbols: ['SL'], aliases: ['Sao lục'] },
  { code: 'BS', name: 'Bản sao', systems: ['copy'], symbols: ['BS'] },
];
