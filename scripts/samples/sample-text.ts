/** A sample directive as its author sees it: the head in fields, the body in the small markup of markup.ts. */
export interface SampleText {
  /** File name with the ending that decides the form: .docx .pdf .txt .md; "scan.pdf" makes an image-only PDF. */
  file: string;
  /** Party form (Hướng dẫn của Văn phòng Trung ương Đảng) instead of the State form (NĐ 30/2020). */
  party?: boolean;
  /** Cơ quan chủ quản, as printed. */
  parent?: string;
  /** Issuer as printed; "\n" breaks the line. */
  issuer: string;
  /** Issuer in full, for the gold record. */
  issuerName: string;
  /** What stands after "Số:" ("46/KH-UBND", "   /KH-UBND"); null = no number line. */
  number: string | null;
  /** The whole date line as printed. */
  dateLine: string | null;
  place: string | null;
  /** Partial ISO date. */
  issued: string | null;
  urgency?: string;
  type: string;
  /** "KẾ HOẠCH"; null for a công văn. */
  heading: string | null;
  /** Title in markup; printed in one paragraph. A công văn's stands after "V/v " under the number. */
  title: string;
  /** What stands under the title in bold ("ỦY BAN NHÂN DÂN TỈNH …" of a decision). */
  authority?: string;
  addressees?: string[];
  body: string;
  /** "Name (note)" lines of Nơi nhận, without the Lưu line. */
  recipients: string[];
  archive: string | null;
  signature: { authority: string[]; position: string; name: string | null };
  /** Body of an annex or of a text promulgated with the directive, on a new page. */
  annex?: string;
  /** Headings get their labels from Word's own numbering. */
  autoNumbering?: boolean;
  /** A .txt saved in decomposed Unicode (NFD), as some Macs do. */
  decomposed?: boolean;
  /** Words of the head printed otherwise than the form asks, for drafts with seeded faults. */
  printed?: { motto?: string; numberLabel?: string; subject?: string };
  /** Doubts and deliberate traps, for the gold record. */
  notes?: string;
}
