/**
 * The rules of the draft check (kiểm tra dự thảo): what each one is called, how grave it is unless the office decides
 * otherwise in can-cu.config.json, whose drafts it applies to, and where it comes from.
 */
export type Severity = 'error' | 'warning' | 'hint';

export interface CheckRule {
  code: string;
  /** Vietnamese name, as in the report's list of rules. */
  name: string;
  severity: Severity;
  /** `state`: NĐ 30/2020/NĐ-CP; `party`: Hướng dẫn 05-HD/VPTW (before it 36-HD/VPTW); `both`. */
  system: 'state' | 'party' | 'both';
  /** The provision a person can look up. */
  source: string;
}

const ND30 = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020';
const PARTY = 'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 (nay là Hướng dẫn số 05-HD/VPTW ngày 27/5/2026)';
const CITING = `${ND30}, Phụ lục I, Phần I, Mục II, khoản 6`;
const CORPUS = 'Đối chiếu với các văn bản trong kho';
const LAW_ON_LAWS = 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15';

export const CHECK_RULES = [
  // Viện dẫn
  {
    code: 'symbol-malformed',
    name: 'Số, ký hiệu viết sai dạng',
    severity: 'error',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 3; văn bản của Đảng: ${PARTY}`,
  },
  {
    code: 'symbol-year-missing',
    name: 'Số, ký hiệu văn bản quy phạm pháp luật thiếu năm',
    severity: 'error',
    system: 'both',
    source: 'Nghị định số 34/2016/NĐ-CP, Điều 58; Nghị định số 78/2025/NĐ-CP',
  },
  {
    code: 'issuer-symbol-mismatch',
    name: 'Cơ quan ban hành không khớp ký hiệu',
    severity: 'error',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 3`,
  },
  {
    code: 'type-symbol-mismatch',
    name: 'Tên loại không khớp ký hiệu',
    severity: 'error',
    system: 'both',
    source: `${ND30}, Phụ lục III`,
  },
  {
    code: 'date-differs',
    name: 'Ngày ban hành khác với kho',
    severity: 'error',
    system: 'both',
    source: CORPUS,
  },
  {
    code: 'issuer-differs',
    name: 'Cơ quan ban hành khác với kho',
    severity: 'warning',
    system: 'both',
    source: CORPUS,
  },
  {
    code: 'type-differs',
    name: 'Tên loại khác với kho',
    severity: 'warning',
    system: 'both',
    source: CORPUS,
  },
  {
    code: 'title-differs',
    name: 'Trích yếu khác với kho',
    severity: 'warning',
    system: 'both',
    source: CORPUS,
  },
  {
    code: 'number-title-mismatch',
    name: 'Số, ký hiệu và trích yếu là của hai văn bản khác nhau',
    severity: 'error',
    system: 'both',
    source: CORPUS,
  },
  {
    code: 'replaced',
    name: 'Văn bản đã được thay thế',
    severity: 'error',
    system: 'both',
    source: `${CORPUS}; ${LAW_ON_LAWS}`,
  },
  {
    code: 'repealed',
    name: 'Văn bản đã bị bãi bỏ',
    severity: 'error',
    system: 'both',
    source: `${CORPUS}; ${LAW_ON_LAWS}`,
  },
  {
    code: 'replaced-later',
    name: 'Văn bản hết hiệu lực sau ngày của dự thảo',
    severity: 'warning',
    system: 'both',
    source: CORPUS,
  },
  {
    code: 'amended',
    name: 'Văn bản đã được sửa đổi, bổ sung',
    severity: 'hint',
    system: 'both',
    source: CORPUS,
  },
  {
    code: 'not-yet-in-force',
    name: 'Văn bản chưa có hiệu lực vào ngày của dự thảo',
    severity: 'warning',
    system: 'both',
    source: LAW_ON_LAWS,
  },
  {
    code: 'dated-after-draft',
    name: 'Căn cứ có ngày sau ngày của dự thảo',
    severity: 'error',
    system: 'both',
    source: CITING,
  },
  { code: 'ambiguous', name: 'Chưa rõ là văn bản nào', severity: 'hint', system: 'both', source: CORPUS },
  // Trong dự thảo
  {
    code: 'two-dates',
    name: 'Một văn bản ghi hai ngày khác nhau',
    severity: 'error',
    system: 'both',
    source: 'Đối chiếu trong dự thảo',
  },
  {
    code: 'two-issuers',
    name: 'Một văn bản ghi hai cơ quan ban hành khác nhau',
    severity: 'error',
    system: 'both',
    source: 'Đối chiếu trong dự thảo',
  },
  {
    code: 'two-titles',
    name: 'Một văn bản ghi hai trích yếu khác nhau',
    severity: 'warning',
    system: 'both',
    source: 'Đối chiếu trong dự thảo',
  },
  {
    code: 'two-numbers',
    name: 'Hai số, ký hiệu cho cùng một trích yếu và ngày',
    severity: 'warning',
    system: 'both',
    source: 'Đối chiếu trong dự thảo',
  },
  {
    code: 'first-mention-incomplete',
    name: 'Viện dẫn lần đầu thiếu ngày ban hành',
    severity: 'warning',
    system: 'both',
    source: CITING,
  },
  {
    code: 'basis-order',
    name: 'Căn cứ chưa xếp theo thứ bậc hiệu lực',
    severity: 'hint',
    system: 'state',
    source: `${LAW_ON_LAWS}, Điều 4`,
  },
  {
    code: 'basis-lower',
    name: 'Căn cứ có hiệu lực thấp hơn văn bản quy phạm pháp luật được soạn',
    severity: 'warning',
    system: 'state',
    source: `${LAW_ON_LAWS}; trước đó Nghị định số 34/2016/NĐ-CP, Điều 61`,
  },
  {
    code: 'basis-missing',
    name: 'Văn bản được triển khai nhưng không có trong căn cứ',
    severity: 'hint',
    system: 'state',
    source: CITING,
  },
  {
    code: 'body-ended',
    name: 'Cơ quan, đơn vị không còn vào ngày của dự thảo',
    severity: 'warning',
    system: 'both',
    source: 'Nghị quyết số 176/2025/QH15; Nghị quyết số 202/2025/QH15; Luật số 72/2025/QH15',
  },
  // Thể thức
  {
    code: 'form-motto',
    name: 'Quốc hiệu, Tiêu ngữ',
    severity: 'warning',
    system: 'state',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 1`,
  },
  {
    code: 'form-part-missing',
    name: 'Thiếu thành phần thể thức',
    severity: 'warning',
    system: 'both',
    source: `${ND30}, Điều 8; văn bản của Đảng: ${PARTY}`,
  },
  {
    code: 'form-part-order',
    name: 'Thành phần thể thức đặt sai vị trí',
    severity: 'warning',
    system: 'state',
    source: `${ND30}, Điều 8; Phụ lục I, Phần I, Mục IV`,
  },
  {
    code: 'form-number-label',
    name: 'Chữ “Số”',
    severity: 'warning',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 3; văn bản của Đảng: ${PARTY}`,
  },
  {
    code: 'form-number-symbol',
    name: 'Số, ký hiệu của dự thảo',
    severity: 'error',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 3; văn bản của Đảng: ${PARTY}`,
  },
  {
    code: 'form-serial-zero',
    name: 'Số nhỏ hơn 10 phải thêm số 0',
    severity: 'warning',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 3`,
  },
  {
    code: 'form-date',
    name: 'Địa danh, thời gian ban hành',
    severity: 'warning',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 4`,
  },
  {
    code: 'form-subject',
    name: 'Trích yếu công văn bắt đầu bằng “V/v”',
    severity: 'warning',
    system: 'state',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 5`,
  },
  {
    code: 'form-basis-punctuation',
    name: 'Dấu câu của phần căn cứ',
    severity: 'warning',
    system: 'state',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 6`,
  },
  {
    code: 'form-end-mark',
    name: 'Kết thúc nội dung bằng dấu “./.”',
    severity: 'hint',
    system: 'state',
    source: `${ND30}, Phụ lục I, Mẫu trình bày`,
  },
  {
    code: 'form-recipients',
    name: 'Nơi nhận',
    severity: 'warning',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 9`,
  },
  {
    code: 'form-archive',
    name: 'Dòng “Lưu”',
    severity: 'warning',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 9`,
  },
  {
    code: 'form-signing',
    name: 'Quyền hạn, chức vụ người ký',
    severity: 'warning',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 7; văn bản của Đảng: ${PARTY}`,
  },
  {
    code: 'form-unit-not-recipient',
    name: 'Đơn vị được giao việc không có trong Nơi nhận',
    severity: 'hint',
    system: 'both',
    source: `${ND30}, Phụ lục I, Phần I, Mục II, khoản 9`,
  },
  // Gợi ý
  {
    code: 'similar-cite',
    name: 'Văn bản tương tự thường viện dẫn',
    severity: 'hint',
    system: 'both',
    source: CORPUS,
  },
] as const satisfies readonly CheckRule[];

export type RuleCode = (typeof CHECK_RULES)[number]['code'];
