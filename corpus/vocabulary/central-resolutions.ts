/**
 * Nghị quyết, kết luận of plenums of the Party Central Committee (Hội nghị Trung ương), which documents name by their
 * meeting: "Nghị quyết Hội nghị Trung ương 8 khóa XI". Most plenums adopt several, so the subject decides which is meant;
 * `only` marks the one resolution of its plenum. Source: Văn kiện Hội nghị Ban Chấp hành Trung ương Đảng, khóa X-XIII
 * (numbers, dates and titles as promulgated). Only those that are certain; the list is open.
 */
export interface CentralResolution {
  plenum: number;
  /** Term of the committee, Roman. */
  term: string;
  type: 'NQ' | 'KL';
  number: string;
  date: string;
  /** Words of its title that no other act of the plenum has, any of them. */
  about: readonly string[];
  only?: true;
}

export const CENTRAL_RESOLUTIONS: readonly CentralResolution[] = [
  of(3, 'X', '04-NQ/TW', '2006-08-21', ['tham nhũng']),
  of(4, 'X', '09-NQ/TW', '2007-02-09', ['Chiến lược biển']),
  of(5, 'X', '17-NQ/TW', '2007-08-01', ['cải cách hành chính']),
  of(7, 'X', '25-NQ/TW', '2008-07-25', ['thanh niên']),
  of(7, 'X', '26-NQ/TW', '2008-08-05', ['nông nghiệp', 'nông dân', 'nông thôn']),
  of(7, 'X', '27-NQ/TW', '2008-08-06', ['trí thức']),
  of(4, 'XI', '12-NQ/TW', '2012-01-16', ['xây dựng Đảng']),
  of(4, 'XI', '13-NQ/TW', '2012-01-16', ['kết cấu hạ tầng']),
  of(5, 'XI', '15-NQ/TW', '2012-06-01', ['chính sách xã hội']),
  of(6, 'XI', '19-NQ/TW', '2012-10-31', ['đất đai']),
  of(6, 'XI', '20-NQ/TW', '2012-11-01', ['khoa học và công nghệ', 'khoa học, công nghệ']),
  of(7, 'XI', '24-NQ/TW', '2013-06-03', ['biến đổi khí hậu', 'quản lý tài nguyên']),
  of(7, 'XI', '25-NQ/TW', '2013-06-03', ['dân vận']),
  of(8, 'XI', '28-NQ/TW', '2013-10-25', ['bảo vệ Tổ quốc']),
  of(8, 'XI', '29-NQ/TW', '2013-11-04', ['giáo dục']),
  { ...of(9, 'XI', '33-NQ/TW', '2014-06-09', ['văn hóa']), only: true },
  of(4, 'XII', '04-NQ/TW', '2016-10-30', ['xây dựng, chỉnh đốn Đảng', 'chỉnh đốn Đảng']),
  of(4, 'XII', '05-NQ/TW', '2016-11-01', ['mô hình tăng trưởng']),
  of(4, 'XII', '06-NQ/TW', '2016-11-05', ['hội nhập kinh tế quốc tế', 'hiệp định thương mại tự do']),
  of(5, 'XII', '10-NQ/TW', '2017-06-03', ['kinh tế tư nhân']),
  of(5, 'XII', '11-NQ/TW', '2017-06-03', ['thể chế kinh tế thị trường']),
  of(5, 'XII', '12-NQ/TW', '2017-06-03', ['doanh nghiệp nhà nước']),
  of(6, 'XII', '18-NQ/TW', '2017-10-25', ['tổ chức bộ máy của hệ thống chính trị']),
  of(6, 'XII', '19-NQ/TW', '2017-10-25', ['đơn vị sự nghiệp công lập']),
  of(6, 'XII', '20-NQ/TW', '2017-10-25', ['sức khỏe nhân dân', 'sức khoẻ nhân dân']),
  of(6, 'XII', '21-NQ/TW', '2017-10-25', ['công tác dân số']),
  of(7, 'XII', '26-NQ/TW', '2018-05-19', ['đội ngũ cán bộ']),
  of(7, 'XII', '27-NQ/TW', '2018-05-21', ['chính sách tiền lương']),
  of(7, 'XII', '28-NQ/TW', '2018-05-23', ['bảo hiểm xã hội']),
  { ...of(8, 'XII', '36-NQ/TW', '2018-10-22', ['kinh tế biển']), only: true },
  of(5, 'XIII', '18-NQ/TW', '2022-06-16', ['quản lý và sử dụng đất']),
  of(5, 'XIII', '19-NQ/TW', '2022-06-16', ['nông nghiệp, nông dân, nông thôn']),
  of(5, 'XIII', '20-NQ/TW', '2022-06-16', ['kinh tế tập thể']),
  of(5, 'XIII', '21-NQ/TW', '2022-06-16', ['tổ chức cơ sở đảng']),
  of(6, 'XIII', '27-NQ/TW', '2022-11-09', ['Nhà nước pháp quyền']),
  of(6, 'XIII', '28-NQ/TW', '2022-11-17', ['phương thức lãnh đạo']),
  of(6, 'XIII', '29-NQ/TW', '2022-11-17', ['công nghiệp hóa']),
  of(8, 'XIII', '42-NQ/TW', '2023-11-24', ['chính sách xã hội']),
  of(8, 'XIII', '43-NQ/TW', '2023-11-24', ['đại đoàn kết']),
  of(8, 'XIII', '44-NQ/TW', '2023-11-24', ['bảo vệ Tổ quốc']),
  of(8, 'XIII', '45-NQ/TW', '2023-11-24', ['trí thức']),
];

function of(
  plenum: number,
  term: string,
  number: string,
  date: string,
  about: readonly string[],
): CentralResolution {
  return { plenum, term, type: 'NQ', number, date, about };
}
