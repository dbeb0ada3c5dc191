/** Frames the drafts are written into: a commune's plan, a province's plan, a decision, a công văn, a Party plan. */
import type { DraftText } from '../draft-text.ts';

type Needed = 'file' | 'purpose';
type Over = Partial<DraftText> & Pick<DraftText, Needed>;

/** Kế hoạch của UBND xã, after 1/7/2025. `opening` is its first paragraph with the bases. */
export function communePlan(over: Over & { opening: string; extra?: string }): DraftText {
  return {
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ NẬM THIA',
    number: '    /KH-UBND',
    dateLine: 'Nậm Thia, ngày     tháng 11 năm 2025',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'Nâng cao chất lượng hoạt động của Trung tâm Phục vụ hành chính công xã Nậm Thia năm 2026',
    recipients: [
      'UBND tỉnh (b/c)',
      'Thường trực Đảng ủy xã',
      'Thường trực HĐND xã',
      'CT, các PCT UBND xã',
      'Các phòng, đơn vị thuộc xã',
      'Trưởng các bản',
    ],
    archive: 'VT, VHXH',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Tẩn Láo Tả',
    },
    body: `
${over.opening}
# I. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
Nâng cao mức độ hài lòng của người dân, tổ chức; rút ngắn thời gian giải quyết hồ sơ; khắc phục tình trạng người dân phải đi lại nhiều lần vì thiếu hướng dẫn.
## 2. Yêu cầu
Nhiệm vụ phải cụ thể, gắn với trách nhiệm của từng cá nhân; kết quả được công khai hằng tháng tại trụ sở.
# II. NỘI DUNG
Bố trí đủ trang thiết bị tại quầy; duy trì tổ hỗ trợ lưu động đến các bản xa trung tâm; số hóa 100% hồ sơ tiếp nhận.
${over.extra ?? ''}
# III. TỔ CHỨC THỰC HIỆN
## 1. Trung tâm Phục vụ hành chính công xã {unit=Trung tâm Phục vụ hành chính công xã}
Chủ trì tổ chức thực hiện; báo cáo Ủy ban nhân dân xã trước ngày 20 hằng tháng.
## 2. Phòng Kinh tế {unit=Phòng Kinh tế}
Tham mưu bố trí kinh phí thực hiện trong dự toán năm 2026, hoàn thành trước ngày 15/12/2025.
## 3. Trưởng các bản {unit=Trưởng các bản}
Thông báo lịch hỗ trợ lưu động đến từng hộ gia đình.
Trên đây là Kế hoạch của Ủy ban nhân dân xã Nậm Thia./.`,
    ...over,
  };
}

/** Kế hoạch của UBND tỉnh. */
export function provincePlan(over: Over & { opening: string; extra?: string; tasks?: string }): DraftText {
  return {
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    number: '    /KH-UBND',
    dateLine: 'Phú Lâm, ngày     tháng 12 năm 2025',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'Nâng cao chất lượng nguồn nhân lực ngành giáo dục và đào tạo tỉnh Phú Lâm giai đoạn 2026 - 2030',
    recipients: [
      'Bộ Giáo dục và Đào tạo (b/c)',
      'Thường trực Tỉnh ủy (b/c)',
      'CT, các PCT UBND tỉnh',
      'Các sở, ban, ngành',
      'UBND các xã, phường',
    ],
    archive: 'VT, KGVX',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lò Thị Bích Hường',
    },
    body: `
${over.opening}
# I. MỤC TIÊU
Đến năm 2030, 100% giáo viên đạt chuẩn trình độ được đào tạo; bổ sung đủ giáo viên Tiếng Anh, Tin học cho các trường vùng cao; 100% cán bộ quản lý được bồi dưỡng kỹ năng số.
# II. NHIỆM VỤ, GIẢI PHÁP
## 1. Rà soát đội ngũ
Rà soát, thống kê đội ngũ theo từng môn học, từng xã, phường; xác định nhu cầu tuyển dụng, đào tạo của từng năm.
${over.extra ?? ''}
## 2. Chính sách thu hút
Xây dựng chính sách thu hút giáo viên các môn còn thiếu, ưu tiên người địa phương, người dân tộc thiểu số.
# III. TỔ CHỨC THỰC HIỆN
${
  over.tasks ??
  `## 1. Sở Giáo dục và Đào tạo
Chủ trì, phối hợp với Sở Nội vụ tổ chức thực hiện Kế hoạch; báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.
## 2. Sở Tài chính
Tham mưu bố trí kinh phí thực hiện theo khả năng cân đối của ngân sách.
## 3. Ủy ban nhân dân các xã, phường
Xây dựng kế hoạch của địa phương trước ngày 31/01/2026.`
}
Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh./.`,
    ...over,
  };
}

/** Quyết định của UBND tỉnh with the formal block of bases. */
export function decision(over: Over & { bases: string; articles?: string }): DraftText {
  return {
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    number: '      /QĐ-UBND',
    dateLine: 'Phú Lâm, ngày     tháng 11 năm 2025',
    type: 'QĐ',
    heading: 'QUYẾT ĐỊNH',
    title: 'Về việc kiện toàn Ban Chỉ đạo cải cách hành chính tỉnh Phú Lâm',
    authority: 'ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM',
    recipients: ['Như Điều 3', 'Bộ Nội vụ (b/c)', 'TT Tỉnh ủy, TT HĐND tỉnh (b/c)', 'CT, các PCT UBND tỉnh'],
    archive: 'VT, NC',
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: 'Trần Quốc Hùng' },
    body: `
${over.bases}
QUYẾT ĐỊNH:
${
  over.articles ??
  `# Điều 1. Kiện toàn Ban Chỉ đạo cải cách hành chính tỉnh Phú Lâm gồm Trưởng ban, 02 Phó Trưởng ban và 11 thành viên có tên trong danh sách kèm theo.
# Điều 2. Ban Chỉ đạo có nhiệm vụ giúp Ủy ban nhân dân tỉnh chỉ đạo, điều phối việc thực hiện chương trình, kế hoạch cải cách hành chính; các thành viên làm việc theo chế độ kiêm nhiệm và tự chấm dứt hoạt động khi hoàn thành nhiệm vụ.`
}
# Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan liên quan và các thành viên Ban Chỉ đạo chịu trách nhiệm thi hành Quyết định này./.`,
    ...over,
  };
}

/** Công văn của một sở. */
export function letter(over: Over & { opening: string; tasks?: string }): DraftText {
  return {
    parent: 'UBND TỈNH PHÚ LÂM',
    issuer: 'SỞ Y TẾ',
    number: '      /SYT-NVYD',
    dateLine: 'Phú Lâm, ngày     tháng 11 năm 2025',
    type: 'CV',
    heading: null,
    title: 'Tăng cường công tác bảo hiểm y tế dịp cuối năm 2025',
    addressees: ['Ủy ban nhân dân các xã, phường', 'Trung tâm Y tế các khu vực'],
    recipients: ['Như trên', 'UBND tỉnh (b/c)', 'Giám đốc, các PGĐ Sở'],
    archive: 'VT, NVYD',
    signature: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Hà Thị Thu' },
    body: `
${over.opening}
${
  over.tasks ??
  `# 1. Ủy ban nhân dân các xã, phường
- Rà soát, lập danh sách người chưa tham gia bảo hiểm y tế trước ngày 05/12/2025.
- Tổ chức truyền thông tại thôn, bản, chú trọng nhóm hộ gia đình nông, lâm nghiệp.
# 2. Trung tâm Y tế các khu vực
Bảo đảm thuốc, vật tư cho khám bệnh, chữa bệnh; báo cáo Sở Y tế trước ngày 25 hằng tháng.`
}
Đề nghị các đơn vị, địa phương phối hợp thực hiện./.`,
    ...over,
  };
}

/** Kế hoạch của Ban Thường vụ Đảng ủy. */
export function partyPlan(over: Over & { opening: string }): DraftText {
  return {
    party: true,
    parent: 'ĐẢNG BỘ TỈNH PHÚ LÂM',
    issuer: 'ĐẢNG ỦY XÃ TÀ LƯNG',
    number: '    -KH/ĐU',
    dateLine: 'Tà Lưng, ngày     tháng 11 năm 2025',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'học tập, quán triệt các nghị quyết của Bộ Chính trị',
    recipients: [
      'Thường trực Tỉnh ủy (b/c)',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      'Ban Xây dựng Đảng',
      'Các chi bộ trực thuộc',
      'Các đồng chí Đảng ủy viên',
    ],
    archive: 'Đảng ủy',
    signature: {
      authority: ['T/M BAN THƯỜNG VỤ'],
      position: 'PHÓ BÍ THƯ THƯỜNG TRỰC',
      name: 'Nông Văn Thắng',
    },
    body: `
${over.opening}
# I. MỤC ĐÍCH, YÊU CẦU
Giúp cán bộ, đảng viên nắm vững nội dung cốt lõi; xây dựng chương trình hành động sát với điều kiện của xã, tránh hình thức.
# II. NỘI DUNG, THỜI GIAN
Tổ chức hội nghị trực tiếp kết hợp trực tuyến đến các chi bộ trong tháng 12 năm 2025.
# III. TỔ CHỨC THỰC HIỆN
## 1. Ban Xây dựng Đảng
Chủ trì tham mưu tổ chức hội nghị; tổng hợp, báo cáo Ban Thường vụ Đảng ủy trước ngày 20/12/2025.
## 2. Các chi bộ trực thuộc
Quán triệt đến toàn thể đảng viên trong kỳ sinh hoạt gần nhất.`,
    ...over,
  };
}
