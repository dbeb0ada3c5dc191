/**
 * Chức vụ, and the signs of authority before them (quyền hạn ký).
 * Sources: NĐ 30/2020/NĐ-CP, Phụ lục I, II.7 (TM., KT., TL., TUQ., Q.); Party papers write T/M, K/T, T/L, T/UQ.
 */

/** Accentless beginnings of the titles people sign under. */
export const POSITIONS: readonly string[] = [
  'bi thu',
  'bo truong',
  'chanh an',
  'chanh thanh tra',
  'chanh van phong',
  'chi cuc truong',
  'chi huy truong',
  'chinh uy',
  'chu nhiem',
  'chu tich',
  'cuc truong',
  'doi truong',
  'giam doc',
  'hieu truong',
  'kiem toan nha nuoc',
  'ke toan truong',
  'pho bi thu',
  'pho chanh an',
  'pho chanh thanh tra',
  'pho chanh van phong',
  'pho chi cuc truong',
  'pho chu nhiem',
  'pho chu tich',
  'pho cuc truong',
  'pho doi truong',
  'pho giam doc',
  'pho hieu truong',
  'pho thong doc',
  'pho thu tuong',
  'pho tong bien tap',
  'pho tong cuc truong',
  'pho tong giam doc',
  'pho tong kiem toan',
  'pho tong thanh tra',
  'pho to truong',
  'pho truong',
  'pho tu lenh',
  'pho vien truong',
  'pho vu truong',
  'quyen',
  'thong doc',
  'thu ky',
  'thu truong',
  'thu tuong',
  'thuong truc',
  'to truong',
  'tong bien tap',
  'tong bi thu',
  'tong cuc truong',
  'tong giam doc',
  'tong kiem toan',
  'tong thanh tra',
  'tong thu ky',
  'truong ban',
  'truong cong an',
  'truong doan',
  'truong khoa',
  'truong phong',
  'tu lenh',
  'uy vien',
  'vien truong',
  'vu truong',
];

/** Rank, degree and honour before a signer's name; dropped from the name. */
export const NAME_PREFIXES: readonly string[] = [
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'GS.TS.',
  'PGS.TS.',
  'GS.',
  'PGS.',
  'TS.',
  'ThS.',
  'BS.',
  'KS.',
  'BSCKII.',
  'BSCKI.',
  'Tiến sĩ',
  'Thạc sĩ',
  'Bác sĩ',
  'Kỹ sư',
  'Luật sư',
  'Ông',
  'Bà',
];

/**
 * Họ: surnames, to tell a signer's name from other capitalised words. The common Kinh ones and those of the
 * peoples of the North-West, the Central Highlands and the South.
 */
export const SURNAMES: readonly string[] =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Lâm Mai Trịnh Trương Hà Cao Chu Châu Tạ Tô Phùng Lưu Lương Quách Thái Thân Vương Tăng Từ Kiều La Lại Lục Mạc Nghiêm Nhâm Ninh Ông Quản Tống Triệu Ung Văn Vi Viên Bạch Bành Bế Cung Doãn Giang Giáp Hứa Khổng Khúc Kim Mùa Mạnh Nông Ma Đàm Lò Lù Lường Quàng Cầm Bạc Đèo Tòng Cà Hà Giàng Vàng Sùng Thào Thền Tráng Cư Hạng Hảng Khang Lầu Lừu Mùi Phàng Phàn Tẩn Chảo Bàn Lồ Lừ Ly Ngải Seo Hầu Hờ Chang Chẻo Tếnh Vừ Và Xồng Lỳ Pờ Hù Sìn Thạch Sơn Danh Kim Thị Siu Ksor Rơ Nay Rah Kpă Rcom Niê Mlô Ayun Êban Byă Buôn Hmok Y A'.split(
    ' ',
  );

/**
 * Heads of bodies and who signs in their place under "KT." (NĐ 30/2020/NĐ-CP, Phụ lục I, II.7.a), in the capitals of a
 * signature block. Scans are read against this list where a seal lies over the type.
 */
export const HEADS_AND_DEPUTIES: ReadonlyMap<string, string> = new Map([
  ['THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG'],
  ['BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
  ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  ['TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC'],
  ['CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
  ['CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG'],
  ['TỔNG CỤC TRƯỞNG', 'PHÓ TỔNG CỤC TRƯỞNG'],
  ['VỤ TRƯỞNG', 'PHÓ VỤ TRƯỞNG'],
  ['VIỆN TRƯỞNG', 'PHÓ VIỆN TRƯỞNG'],
  ['HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
  ['TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
  ['TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
  ['CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
  ['CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'],
  ['TỔNG THANH TRA', 'PHÓ TỔNG THANH TRA'],
  ['THỐNG ĐỐC', 'PHÓ THỐNG ĐỐC'],
  ['CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
  ['BÍ THƯ', 'PHÓ BÍ THƯ'],
  ['CHỈ HUY TRƯỞNG', 'PHÓ CHỈ HUY TRƯỞNG'],
]);

/** Bodies in whose name ("TM.") their heads sign. */
export const COLLECTIVE_BODIES: readonly string[] = [
  'CHÍNH PHỦ',
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN',
  'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
  'BAN CHỈ ĐẠO',
  'BAN THƯỜNG VỤ',
  'BAN CHẤP HÀNH',
];
