/** English for the words of the pages, keyed by the Vietnamese. What documents say is never translated. */
export const ENGLISH: Record<string, string> = {
  'Bỏ qua, tới nội dung chính': 'Skip to main content',
  'Tìm kiếm': 'Search',
  'Nhiệm vụ': 'Duties',
  'Kiểm tra dự thảo': 'Check a draft',
  'Cần tìm': 'Wanted',
  'Thống kê': 'Statistics',
  'Tải lên': 'Upload',
  'Giới thiệu': 'About',
};
