/**
 * Bodies that ended in the reorganisation of 2025, and who took over. Succession, never identity: a document of before
 * the day names them rightly, and so does a later one that speaks of the past.
 * Sources: Nghị quyết 176/2025/QH15 (ministries, from 1/3/2025), Luật 72/2025/QH15 and Nghị quyết 202/2025/QH15
 * (districts and provinces, from 1/7/2025), Nghị định 150/2025/NĐ-CP (offices of the communes), Kết luận 121-KL/TW.
 */
export interface EndedBody {
  /** The name as documents write it, tones in the old style; matched without regard to case. */
  name: string;
  /** First day on which it no longer exists. Local departments merged on different days of 2025: the last is taken. */
  endedOn: string;
  successor: string;
  /** `district`: an office every district had; named by a department or ministry it may be an office of its own. */
  kind: 'ministry' | 'department' | 'district' | 'party';
}

const MINISTRIES_MERGED = '2025-03-01';
const DEPARTMENTS_MERGED = '2025-07-01';
const DISTRICTS_ENDED = '2025-07-01';

export const ENDED_BODIES: readonly EndedBody[] = [
  { name: 'Bộ Kế hoạch và Đầu tư', endedOn: MINISTRIES_MERGED, successor: 'Bộ Tài chính', kind: 'ministry' },
  { name: 'Bộ Giao thông vận tải', endedOn: MINISTRIES_MERGED, successor: 'Bộ Xây dựng', kind: 'ministry' },
  {
    name: 'Bộ Thông tin và Truyền thông',
    endedOn: MINISTRIES_MERGED,
    successor: 'Bộ Khoa học và Công nghệ',
    kind: 'ministry',
  },
  {
    name: 'Bộ Tài nguyên và Môi trường',
    endedOn: MINISTRIES_MERGED,
    successor: 'Bộ Nông nghiệp và Môi trường',
    kind: 'ministry',
  },
  {
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    endedOn: MINISTRIES_MERGED,
    successor: 'Bộ Nông nghiệp và Môi trường',
    kind: 'ministry',
  },
  {
    name: 'Bộ Nông nghiệp và PTNT',
    endedOn: MINISTRIES_MERGED,
    successor: 'Bộ Nông nghiệp và Môi trường',
    kind: 'ministry',
  },
  {
    name: 'Bộ Lao động - Thương binh và Xã hội',
    endedOn: MINISTRIES_MERGED,
    successor: 'Bộ Nội vụ',
    kind: 'ministry',
  },
  {
    name: 'Ủy ban Dân tộc',
    endedOn: MINISTRIES_MERGED,
    successor: 'Bộ Dân tộc và Tôn giáo',
    kind: 'ministry',
  },
  {
    name: 'Sở Kế hoạch và Đầu tư',
    endedOn: DEPARTMENTS_MERGED,
    successor: 'Sở Tài chính',
    kind: 'department',
  },
  {
    name: 'Sở Giao thông vận tải',
    endedOn: DEPARTMENTS_MERGED,
    successor: 'Sở Xây dựng',
    kind: 'department',
  },
  {
    name: 'Sở Thông tin và Truyền thông',
    endedOn: DEPARTMENTS_MERGED,
    successor: 'Sở Khoa học và Công nghệ',
    kind: 'department',
  },
  {
    name: 'Sở Tài nguyên và Môi trường',
    endedOn: DEPARTMENTS_MERGED,
    successor: 'Sở Nông nghiệp và Môi trường',
    kind: 'department',
  },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    endedOn: DEPARTMENTS_MERGED,
    successor: 'Sở Nông nghiệp và Môi trường',
    kind: 'department',
  },
  {
    name: 'Sở Nông nghiệp và PTNT',
    endedOn: DEPARTMENTS_MERGED,
    successor: 'Sở Nông nghiệp và Môi trường',
    kind: 'department',
  },
  {
    name: 'Sở Lao động - Thương binh và Xã hội',
    endedOn: DEPARTMENTS_MERGED,
    successor: 'Sở Nội vụ',
    kind: 'department',
  },
  {
    name: 'Phòng Giáo dục và Đào tạo',
    endedOn: DISTRICTS_ENDED,
    successor: 'Phòng Văn hóa - Xã hội (cấp xã)',
    kind: 'district',
  },
  {
    name: 'Phòng Lao động - Thương binh và Xã hội',
    endedOn: DISTRICTS_ENDED,
    successor: 'Phòng Văn hóa - Xã hội (cấp xã)',
    kind: 'district',
  },
  {
    name: 'Phòng Văn hóa và Thông tin',
    endedOn: DISTRICTS_ENDED,
    successor: 'Phòng Văn hóa - Xã hội (cấp xã)',
    kind: 'district',
  },
  {
    name: 'Phòng Nông nghiệp và Phát triển nông thôn',
    endedOn: DISTRICTS_ENDED,
    successor: 'Phòng Kinh tế (cấp xã)',
    kind: 'district',
  },
  {
    name: 'Phòng Tài nguyên và Môi trường',
    endedOn: DISTRICTS_ENDED,
    successor: 'Phòng Kinh tế (cấp xã)',
    kind: 'district',
  },
  {
    name: 'Phòng Tài chính - Kế hoạch',
    endedOn: DISTRICTS_ENDED,
    successor: 'Phòng Kinh tế (cấp xã)',
    kind: 'district',
  },
  {
    name: 'Phòng Kinh tế và Hạ tầng',
    endedOn: DISTRICTS_ENDED,
    successor: 'Phòng Kinh tế (cấp xã)',
    kind: 'district',
  },
  {
    name: 'Ban Cán sự đảng Ủy ban nhân dân',
    endedOn: MINISTRIES_MERGED,
    successor: 'Đảng ủy Ủy ban nhân dân',
    kind: 'party',
  },
];

/** Words with which a document speaks of a body of the past: none of these mentions is a fault. */
export const PAST_MARKERS: readonly string[] = [
  '(cũ)',
  'cũ)',
  ' cũ ',
  ' cũ,',
  ' cũ;',
  ' cũ.',
  'trước đây',
  'trước khi',
  'trước sáp nhập',
  'trước sắp xếp',
  'trước ngày 01/7/2025',
  'trước ngày 1/7/2025',
  'trước 01/7/2025',
  'đến ngày 30/6/2025',
  'nguyên là',
  'sáp nhập',
  'hợp nhất',
  'sắp xếp',
  'kết thúc hoạt động',
  'bàn giao',
  'tiếp nhận từ',
  'chuyển từ',
];
