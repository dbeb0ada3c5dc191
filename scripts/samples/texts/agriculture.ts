/** Nông nghiệp, phòng chống thiên tai. */
import type { SampleText } from '../sample-text.ts';

export const AGRICULTURE: SampleText[] = [
  {
    file: '19-KH-148-UBND-dich-ta-lon-chau-Phi.pdf',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '148/KH-UBND',
    dateLine: 'Phú Lâm, ngày 31 tháng 8 năm 2020',
    place: 'Phú Lâm',
    issued: '2020-08-31',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'Phòng, chống bệnh Dịch tả lợn Châu Phi trên địa bàn tỉnh Phú Lâm giai đoạn 2020 - 2025',
    body: `
Căn cứ [[Luật Thú y năm 2015|basis|]]; [[Luật Chăn nuôi năm 2018|basis|]];
Thực hiện [[Quyết định số 972/QĐ-TTg ngày 07/7/2020|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ về việc phê duyệt “Kế hoạch quốc gia phòng, chống bệnh Dịch tả lợn Châu Phi giai đoạn 2020 - 2025”, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
# I. MỤC TIÊU
Chủ động phòng, chống, không để bệnh phát sinh, lây lan trên diện rộng; tổng đàn lợn đến năm 2025 đạt 410.000 con; có ít nhất 12 cơ sở chăn nuôi được công nhận an toàn dịch bệnh.
# II. NỘI DUNG
## 1. Chăn nuôi an toàn sinh học
Hướng dẫn hộ chăn nuôi dưới 10 con áp dụng vôi bột, hóa chất khử trùng chuồng trại; kiểm soát thức ăn tận dụng. {!lead=Cơ sở chăn nuôi trang trại}Cơ sở chăn nuôi trang trại phải có khu cách ly, hố khử trùng phương tiện, sổ theo dõi ra vào trại.
## 2. Giám sát, xử lý ổ dịch
Lấy mẫu giám sát chủ động tại chợ, cơ sở giết mổ; tiêu hủy lợn bệnh theo hướng dẫn tại [[Thông tư số 07/2016/TT-BNNPTNT ngày 31/5/2016|mention|Bộ Nông nghiệp và Phát triển nông thôn]] của Bộ Nông nghiệp và Phát triển nông thôn quy định về phòng, chống dịch bệnh động vật trên cạn. Cơ chế hỗ trợ thực hiện theo [[Nghị định số 02/2017/NĐ-CP ngày 09/01/2017|mention|Chính phủ]] của Chính phủ trong giai đoạn 2020-{pb}2025 cho đến khi có quy định mới.
## 3. Kiểm soát vận chuyển
Duy trì các chốt kiểm dịch tạm thời tại cửa ngõ của tỉnh khi có dịch; xử lý nghiêm hành vi bán chạy, vứt xác lợn ra môi trường.
# III. TỔ CHỨC THỰC HIỆN
## 1. Sở Nông nghiệp và Phát triển nông thôn {unit=Sở Nông nghiệp và Phát triển nông thôn}
- {!}Chủ trì hướng dẫn, kiểm tra, đôn đốc các địa phương tổ chức thực hiện Kế hoạch.
- {!every=month "trước ngày 05 hằng tháng"}Tổng hợp tình hình dịch bệnh, báo cáo Ủy ban nhân dân tỉnh trước ngày 05 hằng tháng.
## 2. Sở Tài chính {unit=Sở Tài chính}
{!with=Sở Nông nghiệp và Phát triển nông thôn}Phối hợp với Sở Nông nghiệp và Phát triển nông thôn tham mưu kinh phí phòng, chống dịch và hỗ trợ người chăn nuôi.
## 3. Cục Quản lý thị trường tỉnh {unit=Cục Quản lý thị trường tỉnh}
{!with=Công an tỉnh}Chủ trì, phối hợp với Công an tỉnh kiểm tra, xử lý vận chuyển, kinh doanh lợn không rõ nguồn gốc.
## 4. Ủy ban nhân dân các huyện, thành phố {unit=Ủy ban nhân dân các huyện, thành phố}
- {!by=2020-09-30 "trước ngày 30/9/2020"}Xây dựng kế hoạch cấp huyện trước ngày 30/9/2020.
- {!}Bố trí ngân sách dự phòng hằng năm cho công tác phòng, chống dịch.
Yêu cầu các cơ quan, đơn vị, địa phương tổ chức triển khai thực hiện./.`,
    recipients: [
      'Bộ Nông nghiệp và PTNT (b/c)',
      'Cục Thú y',
      'TT Tỉnh ủy, TT HĐND tỉnh',
      'Các sở, ban, ngành liên quan',
      'UBND các huyện, thành phố',
    ],
    archive: 'VT, NLN',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Bế Trung Kiên',
    },
    notes: 'Old ministry and department names are right for 2020.',
  },
  {
    file: '20-KH-UBND-huyen-Ta-Lung-tiem-phong.txt',
    decomposed: true,
    issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN TÀ LƯNG',
    issuerName: 'Ủy ban nhân dân huyện Tà Lưng',
    number: '    /KH-UBND',
    dateLine: 'Tà Lưng, ngày     tháng     năm 2024',
    place: 'Tà Lưng',
    issued: '2024',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'Tiêm phòng vắc xin cho đàn gia súc, gia cầm trên địa bàn huyện Tà Lưng năm 2024',
    body: `
Thực hiện [[Kế hoạch số 148/KH-UBND ngày 31/8/2020|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của UBND tỉnh Phú Lâm về phòng, chống bệnh Dịch tả lợn Châu Phi giai đoạn 2020 - 2025; [[Quyết định số 2151/QĐ-TTg ngày 21/12/2021|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ về Chương trình quốc gia phòng, chống bệnh Dại giai đoạn 2022 - 2030, UBND huyện Tà Lưng xây dựng Kế hoạch như sau:
# I. MỤC TIÊU
Tỷ lệ tiêm phòng đạt tối thiểu 80% tổng đàn trâu, bò, lợn thuộc diện tiêm; trên 75% đàn chó, mèo được tiêm vắc xin Dại.
# II. THỜI GIAN
- Đợt 1: từ ngày 15/3 đến ngày 30/4/2024.
- Đợt 2: từ ngày 15/9 đến ngày 31/10/2024.
# III. TỔ CHỨC THỰC HIỆN
## 1. Trung tâm Dịch vụ nông nghiệp huyện {unit=Trung tâm Dịch vụ nông nghiệp huyện}
- {!by=2024-03-10 "trước ngày 10/3/2024"}Tiếp nhận, bảo quản, cấp phát vắc xin cho các xã, thị trấn trước ngày 10/3/2024.
- {!}Tập huấn kỹ thuật cho nhân viên thú y cơ sở.
## 2. Phòng Nông nghiệp và Phát triển nông thôn {unit=Phòng Nông nghiệp và Phát triển nông thôn}
{!every=week "thứ Năm hằng tuần"}Tổng hợp tiến độ tiêm phòng vào thứ Năm hằng tuần, báo cáo UBND huyện.
## 3. Phòng Tài chính - Kế hoạch {unit=Phòng Tài chính - Kế hoạch}
{!}Thẩm định dự toán, tham mưu cấp kinh phí kịp thời.
## 4. UBND các xã, thị trấn {unit=Ủy ban nhân dân các xã, thị trấn}
- {!by=2024-02-29 "trước ngày 29/02/2024"}Thống kê tổng đàn, lập danh sách hộ chăn nuôi trước ngày 29/02/2024.
- {!}Tổ chức các tổ tiêm phòng; xử lý trường hợp không chấp hành.
Trên đây là Kế hoạch tiêm phòng năm 2024 của UBND huyện Tà Lưng./.`,
    recipients: [
      'Chi cục Chăn nuôi và Thú y tỉnh',
      'TT Huyện ủy, TT HĐND huyện',
      'CT, các PCT UBND huyện',
      'Các phòng, đơn vị liên quan',
      'UBND các xã, thị trấn',
    ],
    archive: 'VT, NN',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Mã Văn Khiêm',
    },
    notes:
      'Saved in decomposed Unicode (NFD). Serial, day and month blank: only the year is known. The two campaign periods are not deadlines of a named body.',
  },
  {
    file: '21-CV-1530-SNNMT-dich-benh.docx',
    parent: 'UBND TỈNH PHÚ LÂM',
    issuer: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    issuerName: 'Sở Nông nghiệp và Môi trường tỉnh Phú Lâm',
    number: '1530/SNNMT-CNTY',
    dateLine: 'Phú Lâm, ngày 22 tháng 7 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-07-22',
    urgency: 'KHẨN',
    type: 'CV',
    heading: null,
    title: 'Tập trung phòng, chống bệnh Dịch tả lợn Châu Phi',
    addressees: ['Ủy ban nhân dân các xã, phường', 'Chi cục Chăn nuôi và Thú y'],
    body: `
Từ đầu tháng 7 năm 2025 đến nay, bệnh Dịch tả lợn Châu Phi đã xảy ra tại 46 hộ thuộc 9 xã, buộc tiêu hủy 1.284 con lợn. Thực hiện [[Công điện số 109/CĐ-TTg ngày 22/7/2025|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ và [[Kế hoạch số 148/KH-UBND ngày 31/8/2020|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh, Sở Nông nghiệp và Môi trường đề nghị:
# 1. Ủy ban nhân dân các xã, phường {unit=Ủy ban nhân dân các xã, phường}
- {!}Tổ chức tiêu hủy lợn mắc bệnh trong vòng 24 giờ kể từ khi có kết quả xét nghiệm; không để người dân vứt xác lợn ra sông, suối.
- {!by=2025-07-28 "trước ngày 28/7/2025"}Rà soát tổng đàn, ký cam kết “5 không” với hộ chăn nuôi trước ngày 28/7/2025.
- {!}Thực hiện hỗ trợ người chăn nuôi theo [[Nghị định số 116/2025/NĐ-CP ngày 05/6/2025|mention|Chính phủ]] của Chính phủ quy định chính sách hỗ trợ khắc phục dịch bệnh động vật.
# 2. Chi cục Chăn nuôi và Thú y {unit=Chi cục Chăn nuôi và Thú y}
- {!with=Ủy ban nhân dân các xã, phường}Phối hợp với Ủy ban nhân dân các xã, phường lấy mẫu, khoanh vùng, xử lý ổ dịch.
- {!every=week "trước 15 giờ thứ Sáu hằng tuần"}Báo cáo Sở trước 15 giờ thứ Sáu hằng tuần.
Đề nghị Ủy ban nhân dân các xã, phường quan tâm chỉ đạo thực hiện./.`,
    recipients: ['Như trên', 'UBND tỉnh (b/c)', 'Cục Chăn nuôi và Thú y (b/c)', 'Giám đốc Sở (b/c)'],
    archive: 'VT, CNTY',
    signature: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Hà Minh Sơn' },
    notes:
      '"trong vòng 24 giờ kể từ khi có kết quả xét nghiệm" is a term that starts with an event: no date.',
  },
  {
    file: '22-CD-03-UBND-ung-pho-bao.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '03/CĐ-UBND',
    dateLine: 'Phú Lâm, ngày 28 tháng 9 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-09-28',
    urgency: 'HỎA TỐC',
    type: 'CĐ',
    heading: 'CÔNG ĐIỆN',
    title: 'Về việc tập trung ứng phó mưa lũ, sạt lở đất do hoàn lưu bão',
    body: `
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM điện:
- Chủ tịch Ủy ban nhân dân các xã, phường;
- Giám đốc các sở, Thủ trưởng các ban, ngành.
Theo bản tin của Đài Khí tượng Thủy văn tỉnh, từ đêm 28/9 đến ngày 30/9/2025 trên địa bàn tỉnh có mưa to đến rất to, nguy cơ cao xảy ra lũ quét, sạt lở đất. Thực hiện [[Luật Phòng, chống thiên tai năm 2013|basis|]], [[Nghị định số 66/2021/NĐ-CP ngày 06/7/2021|basis|Chính phủ]] của Chính phủ và [[Quyết định số 18/2021/QĐ-TTg ngày 22/4/2021|basis|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ quy định về dự báo, cảnh báo, truyền tin thiên tai và cấp độ rủi ro thiên tai, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
# 1. Chủ tịch Ủy ban nhân dân các xã, phường {unit=Chủ tịch Ủy ban nhân dân các xã, phường}
## a) {!by=2025-09-28 "trước 22 giờ ngày 28/9/2025"}Sơ tán các hộ dân trong khu vực nguy cơ cao đến nơi an toàn, xong trước 22 giờ ngày 28/9/2025.
## b) {!}Cắt cử lực lượng canh gác tại ngầm tràn, đường giao thông bị ngập; kiên quyết không cho người và phương tiện qua lại khi không bảo đảm an toàn.
# 2. Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh {unit=Bộ Chỉ huy Quân sự tỉnh; Công an tỉnh}
{!with=Ủy ban nhân dân các xã, phường}Sẵn sàng lực lượng, phương tiện, phối hợp với Ủy ban nhân dân các xã, phường cứu hộ, cứu nạn khi có yêu cầu.
# 3. Sở Xây dựng {unit=Sở Xây dựng}
{!}Chỉ đạo khắc phục nhanh các điểm sạt lở trên quốc lộ được ủy thác và đường tỉnh.
# 4. Sở Nông nghiệp và Môi trường {unit=Sở Nông nghiệp và Môi trường}
{!}Trực ban 24/24 giờ; kiểm tra an toàn hồ chứa; tham mưu vận hành liên hồ.
Yêu cầu các đồng chí Giám đốc sở, Thủ trưởng ban, ngành, Chủ tịch Ủy ban nhân dân các xã, phường nghiêm túc thực hiện./.`,
    recipients: [
      'Như trên',
      'Ban Chỉ đạo Phòng thủ dân sự quốc gia (b/c)',
      'TT Tỉnh ủy (b/c)',
      'CT, các PCT UBND tỉnh',
    ],
    archive: 'VT, KTNN',
    signature: { authority: ['KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', name: 'Bế Trung Kiên' },
  },
  {
    file: '23-QD-1710-UBND-bai-bo.scan.pdf',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '1710/QĐ-UBND',
    dateLine: 'Phú Lâm, ngày 20 tháng 10 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-10-20',
    type: 'QĐ',
    heading: 'QUYẾT ĐỊNH',
    title:
      'Về việc bãi bỏ Kế hoạch phòng, chống bệnh Dịch tả lợn Châu Phi trên địa bàn tỉnh Phú Lâm giai đoạn 2020 - 2025',
    authority: 'ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM',
    body: `
~ Căn cứ [[Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025|basis|]];
~ Căn cứ [[Nghị định số 116/2025/NĐ-CP ngày 05 tháng 6 năm 2025|basis|Chính phủ]] của Chính phủ quy định chính sách hỗ trợ khắc phục dịch bệnh động vật;
~ Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường tại [[Tờ trình số 233/TTr-SNNMT ngày 14 tháng 10 năm 2025|basis|Sở Nông nghiệp và Môi trường tỉnh Phú Lâm]].
QUYẾT ĐỊNH:
# Điều 1. Bãi bỏ [[Kế hoạch số 148/KH-UBND ngày 31 tháng 8 năm 2020|repeals|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh về phòng, chống bệnh Dịch tả lợn Châu Phi trên địa bàn tỉnh Phú Lâm giai đoạn 2020 - 2025.
# Điều 2. {unit=Sở Nông nghiệp và Môi trường} {!by=2025-11-30 "trước ngày 30 tháng 11 năm 2025"}Giao Sở Nông nghiệp và Môi trường xây dựng kế hoạch phòng, chống dịch bệnh động vật giai đoạn 2026 - 2030, trình Ủy ban nhân dân tỉnh trước ngày 30 tháng 11 năm 2025.
# Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
# Điều 4. {!lead=Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc Sở Nông nghiệp và Môi trường; Thủ trưởng các cơ quan liên quan; Chủ tịch Ủy ban nhân dân các xã, phường}Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nông nghiệp và Môi trường, Thủ trưởng các cơ quan liên quan và Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.`,
    recipients: ['Như Điều 4', 'Cục Chăn nuôi và Thú y (b/c)', 'CT, các PCT UBND tỉnh'],
    archive: 'VT, KTNN',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Bế Trung Kiên',
    },
    notes: 'Scanned; repeals plan 148/KH-UBND (sample 19).',
  },
];
