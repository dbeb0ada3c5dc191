/**
 * Ngày nghỉ lễ, tết of offices, weekdays only: Saturdays and Sundays are off in any case.
 *
 * Sources. The days themselves: Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1; a holiday on a weekend is made
 * up on the next working day (Điều 111 khoản 3); Ngày Văn hóa Việt Nam 24/11: Nghị quyết 28/2026/QH16, from 1/7/2026,
 * not made up. Which five days are Tết, the second day of Quốc khánh and the swapped Saturdays: the notice of the year
 * (`notice`). Years before 2021 stand under Bộ luật Lao động 2012 (Quốc khánh: one day). A year that is not here has
 * only its fixed days and its lunar days (LUNAR_HOLIDAYS), and whoever counts with it must say so.
 */
export interface HolidayYear {
  /** The notice the days were taken from. */
  notice: string;
  /** Weekdays off, MM-DD. */
  off: readonly string[];
  /** Saturdays worked in exchange, MM-DD. */
  worked: readonly string[];
}

export const HOLIDAY_YEARS: Readonly<Record<number, HolidayYear>> = {
  2019: {
    notice: 'Bộ luật Lao động 2012, Điều 115; lịch nghỉ 2019 có hoán đổi 29/4 với 04/5',
    off: ['01-01', '02-04', '02-05', '02-06', '02-07', '02-08', '04-15', '04-29', '04-30', '05-01', '09-02'],
    worked: ['05-04'],
  },
  2020: {
    notice: 'Bộ luật Lao động 2012, Điều 115; lịch nghỉ Tết Canh Tý 23–29/01/2020',
    off: ['01-01', '01-23', '01-24', '01-27', '01-28', '01-29', '04-02', '04-30', '05-01', '09-02'],
    worked: [],
  },
  2021: {
    notice: 'Thông báo 4875/TB-LĐTBXH',
    off: ['01-01', '02-10', '02-11', '02-12', '02-15', '02-16', '04-21', '04-30', '05-03', '09-02', '09-03'],
    worked: [],
  },
  2022: {
    notice: 'Thông báo 119/TB-LĐTBXH',
    off: ['01-03', '01-31', '02-01', '02-02', '02-03', '02-04', '04-11', '05-02', '05-03', '09-01', '09-02'],
    worked: [],
  },
  2023: {
    notice: 'Thông báo 5034/TB-LĐTBXH',
    off: ['01-02', '01-20', '01-23', '01-24', '01-25', '01-26', '05-01', '05-02', '05-03', '09-01', '09-04'],
    worked: [],
  },
  2024: {
    notice: 'Thông báo 5015/TB-LĐTBXH và 1570/TB-LĐTBXH',
    off: [
      '01-01',
      '02-08',
      '02-09',
      '02-12',
      '02-13',
      '02-14',
      '04-18',
      '04-29',
      '04-30',
      '05-01',
      '09-02',
      '09-03',
    ],
    worked: ['05-04'],
  },
  2025: {
    notice: 'Thông báo 6150/TB-BLĐTBXH',
    off: [
      '01-01',
      '01-27',
      '01-28',
      '01-29',
      '01-30',
      '01-31',
      '04-07',
      '04-30',
      '05-01',
      '05-02',
      '09-01',
      '09-02',
    ],
    worked: ['04-26'],
  },
  2026: {
    notice: 'Thông báo 9441/TB-BNV, Công văn 12729/VPCP-KGVX và Công văn 3383/BNV-CVL',
    off: [
      '01-01',
      '01-02',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '02-20',
      '04-27',
      '04-30',
      '05-01',
      '08-31',
      '09-01',
      '09-02',
      '11-24',
    ],
    worked: ['01-10', '08-22'],
  },
};

/** The days the law fixes by the solar calendar, MM-DD (Điều 112 khoản 1 điểm a, c, d, đ). */
export const FIXED_HOLIDAYS: readonly string[] = ['01-01', '04-30', '05-01', '09-02'];

/** From this year 24/11 is a day off (Nghị quyết 28/2026/QH16, Điều 2, in force 1/7/2026). */
export const CULTURE_DAY = { day: '11-24', since: 2026 } as const;

/**
 * First day of Tết (mùng 1 tháng Giêng) and Giỗ Tổ Hùng Vương (10/3 âm lịch) by the Vietnamese lunar calendar
 * (UTC+7, Quyết định 121-CP of 8/8/1967): the years without a notice above count with these. MM-DD.
 */
export const LUNAR_HOLIDAYS: Readonly<Record<number, { tet: string; hungKings: string }>> = {
  2010: { tet: '02-14', hungKings: '04-23' },
  2011: { tet: '02-03', hungKings: '04-12' },
  2012: { tet: '01-23', hungKings: '03-31' },
  2013: { tet: '02-10', hungKings: '04-19' },
  2014: { tet: '01-31', hungKings: '04-09' },
  2015: { tet: '02-19', hungKings: '04-28' },
  2016: { tet: '02-08', hungKings: '04-16' },
  2017: { tet: '01-28', hungKings: '04-06' },
  2018: { tet: '02-16', hungKings: '04-25' },
  2027: { tet: '02-06', hungKings: '04-16' },
  2028: { tet: '01-26', hungKings: '04-04' },
  2029: { tet: '02-13', hungKings: '04-23' },
  2030: { tet: '02-02', hungKings: '04-12' },
};
