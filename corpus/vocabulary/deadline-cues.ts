/** Từ chỉ thời hạn: the words deadlines are made of, as data. Folded (accentless) forms are not used: tones matter here. */

/** Before a date: the act must be over by it. `strict` ones exclude the day itself when read by the letter. */
export const BEFORE_CUES: readonly { cue: string; strict: boolean }[] = [
  { cue: 'chậm nhất là trước', strict: true },
  { cue: 'chậm nhất trước', strict: true },
  { cue: 'muộn nhất trước', strict: true },
  { cue: 'chậm nhất đến hết', strict: false },
  { cue: 'chậm nhất đến', strict: false },
  { cue: 'chậm nhất là vào', strict: false },
  { cue: 'chậm nhất vào', strict: false },
  { cue: 'chậm nhất là', strict: false },
  { cue: 'chậm nhất trong', strict: false },
  { cue: 'chậm nhất', strict: false },
  { cue: 'muộn nhất là vào', strict: false },
  { cue: 'muộn nhất là', strict: false },
  { cue: 'muộn nhất vào', strict: false },
  { cue: 'muộn nhất', strict: false },
  { cue: 'không muộn hơn', strict: false },
  { cue: 'không quá', strict: false },
  { cue: 'không chậm quá', strict: false },
  { cue: 'đến hết', strict: false },
  { cue: 'hết', strict: false },
  { cue: 'trước', strict: true },
];

/** Within a period, or on a day. `weak` ones ("vào năm 2025", "đến ngày …") need an act of finishing beside them. */
export const WITHIN_CUES: readonly { cue: string; weak: boolean }[] = [
  { cue: 'trong', weak: false },
  { cue: 'ngay trong', weak: false },
  { cue: 'vào', weak: false },
  { cue: 'cuối', weak: false },
  { cue: 'vào cuối', weak: false },
  { cue: 'trong nửa đầu', weak: false },
  { cue: 'đến', weak: true },
];

/** Label lines: what follows the colon is the deadline of the duties the line stands under. */
export const DEADLINE_LABELS: readonly string[] = [
  'thời gian hoàn thành',
  'thời gian thực hiện',
  'thời gian thực hiện và hoàn thành',
  'thời gian báo cáo',
  'thời gian gửi báo cáo',
  'thời gian nộp',
  'thời hạn hoàn thành',
  'thời hạn thực hiện',
  'thời hạn báo cáo',
  'thời hạn gửi',
  'thời hạn',
  'thời gian',
  'tiến độ thực hiện',
  'tiến độ hoàn thành',
  'tiến độ',
  'hạn hoàn thành',
  'hoàn thành',
  'xong',
];

/** Acts of finishing or handing in: beside them even a weak date is a deadline. */
export const FINISHING: readonly string[] = [
  'hoàn thành',
  'hoàn tất',
  'xong',
  'kết thúc',
  'tổng kết',
  'sơ kết',
  'báo cáo',
  'gửi',
  'trình',
  'nộp',
];

/** A date after one of these tells which things are meant, not when the work is due ("các mỏ được cấp phép trước ngày …"). */
export const NARRATIVE_BEFORE_DATE: readonly string[] = [
  'được cấp',
  'đã cấp',
  'cấp phép',
  'có hiệu lực',
  'hiệu lực',
  'được ban hành',
  'đã ban hành',
  'được hình thành',
  'hình thành',
  'được thành lập',
  'đã thành lập',
  'được phê duyệt',
  'đã phê duyệt',
  'được duyệt',
  'được công nhận',
  'hết thời hạn công nhận',
  'đưa vào hoạt động',
  'đưa vào sử dụng',
  'đi vào hoạt động',
  'đã hoạt động',
  'phát sinh',
  'xảy ra',
  'được tuyển dụng',
  'đã tuyển dụng',
  'sinh',
  'tính đến',
  'kể từ',
  'được giao',
  'đã giao',
  'được tiếp nhận',
  'đã tiếp nhận',
  'đã thực hiện',
  'đã đạt',
  'tốt nghiệp',
];

/** Things that are yearly or monthly by nature: "ngân sách hằng năm" sets no deadline. */
export const STANDING_NOUNS: readonly string[] = [
  'ngân sách',
  'kinh phí',
  'nhiệm vụ',
  'nguồn vốn',
  'vốn',
  'dự toán',
  'chi thường xuyên',
  'nguồn thu',
  'chỉ tiêu',
  'nhu cầu',
  'diễn biến',
];

/** Products made each time anew: beside them "hằng năm" does set one, even next to a standing noun. */
export const YEARLY_PRODUCTS: readonly string[] = [
  'kế hoạch',
  'báo cáo',
  'chương trình công tác',
  'bảng giá',
  'danh mục',
  'danh sách',
  'biên chế',
  'số lượng người làm việc',
];

/** Recurrence words → period. Longest first. */
export const RECURRENCE_WORDS: readonly {
  words: string;
  every: 'week' | 'month' | 'quarter' | 'half-year' | 'year';
}[] = [
  { words: '6 tháng đầu năm', every: 'half-year' },
  { words: 'sáu tháng', every: 'half-year' },
  { words: '06 tháng', every: 'half-year' },
  { words: '6 tháng', every: 'half-year' },
  { words: '03 tháng', every: 'quarter' },
  { words: '3 tháng', every: 'quarter' },
  { words: 'tuần', every: 'week' },
  { words: 'tháng', every: 'month' },
  { words: 'quý', every: 'quarter' },
  { words: 'năm', every: 'year' },
];

export const RECURRENCES_SHORTEST_FIRST = ['week', 'month', 'quarter', 'half-year', 'year'] as const;
