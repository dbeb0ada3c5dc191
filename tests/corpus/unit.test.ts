/** Identity of units: one unit under many names in one place, many units under one name in many places. */
import { describe, expect, it } from 'vitest';
import type { Issuer } from '../../corpus/record.ts';
import { beforeReorganisation, isUnitGroup, unitKey, unitName } from '../../corpus/unit.ts';

const issuer = (name: string, level: Issuer['level'], place: string, within: string | null) => ({
  issuer: { name, level, place, within },
});
const BAC_SON = issuer('Ủy ban nhân dân huyện Bắc Sơn', 'district', 'huyện Bắc Sơn', 'tỉnh Lạng Sơn');
const MUONG_LA = issuer('Ủy ban nhân dân huyện Mường La', 'district', 'huyện Mường La', 'tỉnh Sơn La');
const LAO_CAI = issuer('Ủy ban nhân dân tỉnh Lào Cai', 'province', 'tỉnh Lào Cai', null);

describe('unit keys', () => {
  it.each([
    ['Phòng GDĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['phòng Giáo dục và Đào tạo huyện', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng Giáo dục và Đào tạo huyện Bắc Sơn', 'Phòng Giáo dục và Đào tạo'],
    ['Trưởng phòng Nội vụ', 'Trưởng phòng Nội vụ huyện'],
    ['UBND huyện', 'Ủy ban nhân dân huyện Bắc Sơn'],
    ['Chủ tịch Ủy ban nhân dân huyện', 'Ủy ban nhân dân huyện'],
    ['Phòng Văn hóa – Xã hội', 'Phòng Văn hóa - Xã hội'],
  ])('one unit within a place: %s = %s', (a, b) => {
    expect(unitKey(a, BAC_SON)).toBe(unitKey(b, BAC_SON));
  });

  it('the same name in another place is another unit', () => {
    expect(unitKey('Phòng Nội vụ', BAC_SON)).not.toBe(unitKey('Phòng Nội vụ', MUONG_LA));
  });

  it('a Sở belongs to the province, whoever names it', () => {
    expect(unitKey('Sở Y tế', BAC_SON)).toBe('so-y-te@lang-son');
    expect(unitKey('Sở Y tế tỉnh Lạng Sơn', BAC_SON)).toBe('so-y-te@lang-son');
    expect(unitKey('Công an tỉnh', LAO_CAI)).toBe('cong-an@lao-cai');
    expect(unitKey('Giám đốc Sở Y tế', LAO_CAI)).toBe(unitKey('Sở Y tế', LAO_CAI));
  });

  it('a ministry belongs to no place', () => {
    expect(unitKey('Bộ Xây dựng', BAC_SON)).toBe(unitKey('Bộ Xây dựng', LAO_CAI));
  });

  it.each([
    'Các trường học',
    'Ủy ban nhân dân các xã, thị trấn',
    'Tất cả các đơn vị',
    'Nhà trường',
    'Từng giáo viên',
  ])('a group has no key: %s', (name) => {
    expect(isUnitGroup(name)).toBe(true);
    expect(unitKey(name, BAC_SON)).toBeNull();
  });
});

describe('unit names', () => {
  it.each([
    ['UBND các xã, phường', 'Ủy ban nhân dân các xã, phường'],
    ['phòng  Nội vụ;', 'Phòng Nội vụ'],
    ['Uỷ ban nhân dân xã', 'Ủy ban nhân dân xã'],
    ['Trung tâm GDNN-GDTX huyện', 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện'],
    ['VP HĐND&UBND xã', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['BCH Quân sự xã', 'Ban Chỉ huy Quân sự xã'],
    ['Ban QLDA ĐTXD huyện', 'Ban Quản lý dự án đầu tư xây dựng huyện'],
    ['UBND Tp. Sơn La', 'Ủy ban nhân dân thành phố Sơn La'],
    ['Phòng Giáo dục & Đào tạo', 'Phòng Giáo dục và Đào tạo'],
    ['Các đơn vị đơn vị trường học', 'Các đơn vị trường học'],
  ])('%s → %s', (written, name) => expect(unitName(written, BAC_SON)).toBe(name));
});

describe('units of before 1/7/2025', () => {
  it('flags districts, and leaves documents of after alone', () => {
    const key = unitKey('Phòng Nội vụ', BAC_SON) ?? '';
    expect(beforeReorganisation(key, '2024-02', 'district')).toContain('trước sắp xếp');
    expect(beforeReorganisation(key, '2025-08-01', 'commune')).toBeNull();
    expect(beforeReorganisation(key, null, 'district')).toBeNull();
  });

  it('flags provinces that were merged, not those that were left as they were', () => {
    expect(beforeReorganisation('so-y-te@yen-bai', '2024-02-01', 'province')).toContain('Lào Cai');
    expect(beforeReorganisation('so-y-te@lang-son', '2024-02-01', 'province')).toBeNull();
  });
});
