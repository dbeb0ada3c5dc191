/**
 * Tỉnh, thành phố: 34 units since 1/7/2025 and the 63 they came from (Nghị quyết 202/2025/QH15 of 12/6/2025).
 * A new unit succeeds the old ones, it is not the same body: never merge across the date.
 */

export interface Province {
  name: string;
  /** Thành phố trực thuộc trung ương since the date given; otherwise tỉnh. */
  city: boolean;
  /** The units of before 1/7/2025, the name-bearer among them. Those with `city` were cities then. */
  formerly: readonly string[];
  /** The former unit whose seat is the new seat. */
  seat: string;
}

/** Day from which the 34 stand in place of the 63, and districts (huyện, quận, thị xã) no longer exist. */
export const TWO_TIER_SINCE = '2025-07-01';

export const PROVINCES: readonly Province[] = [
  { name: 'Hà Nội', city: true, formerly: ['Hà Nội'], seat: 'Hà Nội' },
  { name: 'Cao Bằng', city: false, formerly: ['Cao Bằng'], seat: 'Cao Bằng' },
  { name: 'Tuyên Quang', city: false, formerly: ['Hà Giang', 'Tuyên Quang'], seat: 'Tuyên Quang' },
  { name: 'Điện Biên', city: false, formerly: ['Điện Biên'], seat: 'Điện Biên' },
  { name: 'Lai Châu', city: false, formerly: ['Lai Châu'], seat: 'Lai Châu' },
  { name: 'Sơn La', city: false, formerly: ['Sơn La'], seat: 'Sơn La' },
  { name: 'Lào Cai', city: false, formerly: ['Lào Cai', 'Yên Bái'], seat: 'Yên Bái' },
  { name: 'Thái Nguyên', city: false, formerly: ['Bắc Kạn', 'Thái Nguyên'], seat: 'Thái Nguyên' },
  { name: 'Lạng Sơn', city: false, formerly: ['Lạng Sơn'], seat: 'Lạng Sơn' },
  { name: 'Quảng Ninh', city: false, formerly: ['Quảng Ninh'], seat: 'Quảng Ninh' },
  { name: 'Bắc Ninh', city: false, formerly: ['Bắc Giang', 'Bắc Ninh'], seat: 'Bắc Giang' },
  { name: 'Phú Thọ', city: false, formerly: ['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc'], seat: 'Phú Thọ' },
  { name: 'Hải Phòng', city: true, formerly: ['Hải Dương', 'Hải Phòng'], seat: 'Hải Phòng' },
  { name: 'Hưng Yên', city: false, formerly: ['Hưng Yên', 'Thái Bình'], seat: 'Hưng Yên' },
  { name: 'Ninh Bình', city: false, formerly: ['Hà Nam', 'Nam Định', 'Ninh Bình'], seat: 'Ninh Bình' },
  { name: 'Thanh Hóa', city: false, formerly: ['Thanh Hóa'], seat: 'Thanh Hóa' },
  { name: 'Nghệ An', city: false, formerly: ['Nghệ An'], seat: 'Nghệ An' },
  { name: 'Hà Tĩnh', city: false, formerly: ['Hà Tĩnh'], seat: 'Hà Tĩnh' },
  { name: 'Quảng Trị', city: false, formerly: ['Quảng Bình', 'Quảng Trị'], seat: 'Quảng Bình' },
  { name: 'Huế', city: true, formerly: ['Huế'], seat: 'Huế' },
  { name: 'Đà Nẵng', city: true, formerly: ['Đà Nẵng', 'Quảng Nam'], seat: 'Đà Nẵng' },
  { name: 'Quảng Ngãi', city: false, formerly: ['Quảng Ngãi', 'Kon Tum'], seat: 'Quảng Ngãi' },
  { name: 'Gia Lai', city: false, formerly: ['Bình Định', 'Gia Lai'], seat: 'Bình Định' },
  { name: 'Khánh Hòa', city: false, formerly: ['Khánh Hòa', 'Ninh Thuận'], seat: 'Khánh Hòa' },
  { name: 'Đắk Lắk', city: false, formerly: ['Phú Yên', 'Đắk Lắk'], seat: 'Đắk Lắk' },
  { name: 'Lâm Đồng', city: false, formerly: ['Bình Thuận', 'Đắk Nông', 'Lâm Đồng'], seat: 'Lâm Đồng' },
  // A central city since 30/4/2026 (Nghị quyết 30/2026/QH16); a province before.
  { name: 'Đồng Nai', city: true, formerly: ['Bình Phước', 'Đồng Nai'], seat: 'Đồng Nai' },
  {
    name: 'Hồ Chí Minh',
    city: true,
    formerly: ['Bình Dương', 'Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
    seat: 'Hồ Chí Minh',
  },
  { name: 'Tây Ninh', city: false, formerly: ['Tây Ninh', 'Long An'], seat: 'Long An' },
  { name: 'Đồng Tháp', city: false, formerly: ['Tiền Giang', 'Đồng Tháp'], seat: 'Tiền Giang' },
  { name: 'Vĩnh Long', city: false, formerly: ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'], seat: 'Vĩnh Long' },
  { name: 'An Giang', city: false, formerly: ['An Giang', 'Kiên Giang'], seat: 'Kiên Giang' },
  { name: 'Cần Thơ', city: true, formerly: ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'], seat: 'Cần Thơ' },
  { name: 'Cà Mau', city: false, formerly: ['Bạc Liêu', 'Cà Mau'], seat: 'Cà Mau' },
];

/** Spellings met in documents → the name above. */
export const PROVINCE_ALIASES: Readonly<Record<string, string>> = {
  'TP.HCM': 'Hồ Chí Minh',
  TPHCM: 'Hồ Chí Minh',
  'TP HCM': 'Hồ Chí Minh',
  'Thừa Thiên Huế': 'Huế',
  'Thừa Thiên - Huế': 'Huế',
  'Bà Rịa-Vũng Tàu': 'Bà Rịa - Vũng Tàu',
  'Bà Rịa Vũng Tàu': 'Bà Rịa - Vũng Tàu',
  'BR-VT': 'Bà Rịa - Vũng Tàu',
  'Đắc Lắc': 'Đắk Lắk',
  'Đăk Lăk': 'Đắk Lắk',
  'Đắc Lắk': 'Đắk Lắk',
  'Đắc Nông': 'Đắk Nông',
  'Đăk Nông': 'Đắk Nông',
  'Bắc Cạn': 'Bắc Kạn',
  Kontum: 'Kon Tum',
  'Kon Tom': 'Kon Tum',
  'Lao Cai': 'Lào Cai',
  'Sóc Trang': 'Sóc Trăng',
};
