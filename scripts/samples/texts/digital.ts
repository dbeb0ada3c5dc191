/** Chuyển đổi số, thủ tục hành chính: Party programme → province → district (before 1/7/2025) → commune (after). */
import type { SampleText } from '../sample-text.ts';

export const DIGITAL: SampleText[] = [
  {
    file: '09-CTr-35-TU-chuyen-doi-so.docx',
    party: true,
    issuer: 'TỈNH ỦY PHÚ LÂM',
    issuerName: 'Tỉnh ủy Phú Lâm',
    number: '35-CTr/TU',
    dateLine: 'Lâm Giang, ngày 14 tháng 02 năm 2025',
    place: 'Lâm Giang',
    issued: '2025-02-14',
    type: 'CTr',
    heading: 'CHƯƠNG TRÌNH HÀNH ĐỘNG',
    title:
      'thực hiện [[Nghị quyết số 57-NQ/TW, ngày 22/12/2024|implements|Bộ Chính trị]] của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    body: `
Thực hiện [[Nghị quyết số 57-NQ/TW, ngày 22/12/2024|basis|Bộ Chính trị]] của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia, Ban Thường vụ Tỉnh ủy ban hành Chương trình hành động như sau:
# I. MỤC TIÊU
Đến năm 2030, phấn đấu kinh tế số đạt tối thiểu 22% GRDP của tỉnh; tỷ lệ người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến toàn trình đạt trên 80%; 100% hồ sơ công việc cấp tỉnh, 95% hồ sơ công việc cấp xã được xử lý trên môi trường mạng (trừ hồ sơ thuộc phạm vi bí mật nhà nước).
# II. NHIỆM VỤ, GIẢI PHÁP
## 1. Nâng cao nhận thức, đột phá về đổi mới tư duy
{!lead=Người đứng đầu cấp ủy, chính quyền}Người đứng đầu cấp ủy, chính quyền trực tiếp phụ trách, chỉ đạo; đưa nội dung khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số vào chương trình công tác hằng năm.{/} Phát động phong trào “Học tập số”, phổ cập kỹ năng số cho cán bộ, đảng viên và Nhân dân.
## 2. Phát triển hạ tầng số
Xóa vùng lõm sóng di động tại các bản vùng cao; mở rộng trung tâm dữ liệu của tỉnh; bảo đảm an ninh mạng theo cấp độ.
## 3. Phát triển nhân lực
Ưu tiên thu hút chuyên gia công nghệ thông tin; bồi dưỡng đội ngũ chuyên trách chuyển đổi số ở cấp cơ sở, kế thừa kết quả thực hiện [[Nghị quyết số 52-NQ/TW, ngày 27/9/2019|mention|Bộ Chính trị]] của Bộ Chính trị.
# III. TỔ CHỨC THỰC HIỆN
## 1. {unit=Đảng ủy Ủy ban nhân dân tỉnh} {!by=2025-03-15 "trước ngày 15/3/2025"}Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo xây dựng kế hoạch thực hiện Chương trình hành động, ban hành trước ngày 15/3/2025.
## 2. {unit=Đảng ủy các cơ quan Đảng tỉnh} {!}Đảng ủy các cơ quan Đảng tỉnh chỉ đạo thực hiện Đề án chuyển đổi số trong các cơ quan đảng.
## 3. {unit=Ban Tuyên giáo và Dân vận Tỉnh ủy} {!with=Báo và Đài Phát thanh, Truyền hình Phú Lâm}Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Báo và Đài Phát thanh, Truyền hình Phú Lâm tuyên truyền, phổ biến Nghị quyết và Chương trình hành động.
## 4. {unit=Văn phòng Tỉnh ủy} {!every=quarter "hằng quý"}Văn phòng Tỉnh ủy theo dõi, đôn đốc, hằng quý tổng hợp kết quả, báo cáo Ban Thường vụ Tỉnh ủy.`,
    recipients: [
      'Bộ Chính trị (b/c)',
      'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số (b/c)',
      'Các đồng chí Tỉnh ủy viên',
      'Các đảng ủy trực thuộc Tỉnh ủy',
    ],
    archive: 'Tỉnh ủy',
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], position: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Đinh Công Sử' },
    notes: 'Party style puts a comma between symbol and date. Party committees replaced the BCSĐ in 2025.',
  },
  {
    file: '10-KH-64-UBND-tinh-nghi-quyet-57.pdf',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '64/KH-UBND',
    dateLine: 'Phú Lâm, ngày 06 tháng 3 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-03-06',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title:
      'Thực hiện Chương trình hành động của Ban Thường vụ Tỉnh ủy về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh Phú Lâm',
    body: `
Căn cứ [[Nghị quyết số 57-NQ/TW ngày 22/12/2024|basis|Bộ Chính trị]] của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; [[Nghị quyết số 03/NQ-CP ngày 09/01/2025|basis|Chính phủ]] của Chính phủ ban hành Chương trình hành động thực hiện [[Nghị quyết số 57-NQ/TW ngày 22/12/2024|implements|Bộ Chính trị|in=1]] của Bộ Chính trị; [[Chương trình hành động số 35-CTr/TU ngày 14/02/2025|basis|Ban Thường vụ Tỉnh ủy Phú Lâm|t=CTr]] của Ban Thường vụ Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện như sau:
# I. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
Tổ chức thực hiện hiệu quả các mục tiêu, nhiệm vụ của [[Chương trình hành động số 35-CTr/TU|mention|Ban Thường vụ Tỉnh ủy Phú Lâm|t=CTr]]; tạo đột phá về chuyển đổi số trong quản lý nhà nước, phục vụ người dân, doanh nghiệp.
## 2. Yêu cầu
Mỗi nhiệm vụ có một cơ quan chủ trì, có sản phẩm và thời hạn cụ thể; kết quả thực hiện là tiêu chí xếp loại chuyển đổi số của cơ quan, địa phương giai đoạn 2021-{pb}2025 và là cơ sở giao chỉ tiêu giai đoạn 2026 - 2030.
# II. NHIỆM VỤ TRỌNG TÂM
## 1. Hoàn thiện thể chế
Rà soát, sửa đổi các quy định về tiếp nhận, giải quyết thủ tục hành chính trên môi trường điện tử phù hợp với [[Luật Giao dịch điện tử số 20/2023/QH15|mention||n=20/2023/QH15]] và [[Nghị định số 42/2022/NĐ-CP ngày 24/6/2022|mention|Chính phủ]] của Chính phủ.
## 2. Phát triển dữ liệu
Kết nối cơ sở dữ liệu dùng chung của tỉnh với Cơ sở dữ liệu quốc gia về dân cư theo [[Quyết định số 06/QĐ-TTg ngày 06/01/2022|mention|Thủ tướng Chính phủ]] của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 (Đề án 06).
# III. TỔ CHỨC THỰC HIỆN
## 1. Sở Khoa học và Công nghệ {unit=Sở Khoa học và Công nghệ}
- {!}Là cơ quan thường trực, hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch.
- {!with=Công an tỉnh|by=2025-06-30 "trước ngày 30/6/2025"}Chủ trì, phối hợp với Công an tỉnh hoàn thành nâng cấp trung tâm dữ liệu tỉnh trước ngày 30/6/2025.
- {!every=month "trước ngày 20 hằng tháng"}Tổng hợp tiến độ, báo cáo Ủy ban nhân dân tỉnh trước ngày 20 hằng tháng.
## 2. Công an tỉnh {unit=Công an tỉnh}
{!}Chủ trì thực hiện các nhiệm vụ của Đề án 06; cấp tài khoản định danh điện tử cho công dân đủ điều kiện.
## 3. Sở Tài chính {unit=Sở Tài chính}
{!}Tham mưu bố trí ít nhất 3% tổng chi ngân sách hằng năm của tỉnh cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.
## 4. Văn phòng Ủy ban nhân dân tỉnh {unit=Văn phòng Ủy ban nhân dân tỉnh}
{!by=2025-05-31 "trong tháng 5/2025"}Rà soát, công bố danh mục thủ tục hành chính đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình trong tháng 5/2025.
## 5. Ủy ban nhân dân các huyện, thành phố {unit=Ủy ban nhân dân các huyện, thành phố}
- {!by=2025-03-31 "trước ngày 31/3/2025"}Ban hành kế hoạch của địa phương trước ngày 31/3/2025.
- {!}Kiện toàn tổ công nghệ số cộng đồng tại 100% thôn, bản, tổ dân phố.
Yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các huyện, thành phố nghiêm túc triển khai thực hiện./.`,
    recipients: [
      'Bộ Khoa học và Công nghệ (b/c)',
      'Thường trực Tỉnh ủy (b/c)',
      'Chủ tịch, các PCT UBND tỉnh',
      'Các sở, ban, ngành',
      'UBND các huyện, thành phố',
    ],
    archive: 'VT, TH',
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: 'Trần Quốc Hùng' },
    notes: 'Year range broken over a page break. "Đề án 06" is a short name without a symbol of its own.',
  },
  {
    file: '11-KH-39-UBND-huyen-Ta-Lung.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN TÀ LƯNG',
    issuerName: 'Ủy ban nhân dân huyện Tà Lưng',
    number: '39/KH-UBND',
    dateLine: 'Tà Lưng, ngày 28 tháng 3 năm 2025',
    place: 'Tà Lưng',
    issued: '2025-03-28',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title:
      'Thực hiện [[Kế hoạch số 64/KH-UBND ngày 06/3/2025|implements|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh Phú Lâm về chuyển đổi số trên địa bàn huyện Tà Lưng năm 2025',
    body: `
Thực hiện [[Kế hoạch số 64/KH-UBND ngày 06/3/2025|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân (UBND) tỉnh Phú Lâm thực hiện [[Chương trình hành động số 35-CTr/TU ngày 14/02/2025|implements|Tỉnh ủy Phú Lâm|t=CTr|in=1]] của Tỉnh ủy; [[Kế hoạch số 12-KH/HU ngày 03/3/2025|basis|Ban Thường vụ Huyện ủy Tà Lưng]] của Ban Thường vụ Huyện ủy, UBND huyện Tà Lưng xây dựng Kế hoạch chuyển đổi số năm 2025 như sau:
# I. MỤC ĐÍCH, YÊU CẦU
- Cụ thể hóa các nhiệm vụ được giao cho cấp huyện, ưu tiên các việc hoàn thành trước khi kết thúc hoạt động của đơn vị hành chính cấp huyện.
- Bảo đảm dữ liệu, hồ sơ được số hóa, bàn giao nguyên vẹn cho cấp xã mới.
# II. CHỈ TIÊU
- 100% hồ sơ tiếp nhận tại Bộ phận Một cửa được số hóa.
- Trên 60% người dân trong độ tuổi lao động có tài khoản dịch vụ công.
- 100% văn bản điện tử được ký số (trừ văn bản mật).
# III. NHIỆM VỤ
## 1. Số hóa hồ sơ, tài liệu
### a) {!lead=Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện|by=2025-05-31 "trước 31/5/2025"}Văn phòng HĐND và UBND huyện hướng dẫn các phòng, đơn vị lập danh mục, chỉnh lý, số hóa hồ sơ, hoàn thành trước 31/5/2025.
### b) {!lead=Phòng Văn hóa, Khoa học và Thông tin|with=Ủy ban nhân dân các xã, thị trấn}Phòng Văn hóa, Khoa học và Thông tin chủ trì, phối hợp với UBND các xã, thị trấn rà soát hạ tầng mạng, trang thiết bị tại trụ sở dự kiến của cấp xã mới.
## 2. Phổ cập kỹ năng số
Tổ chức các lớp “Bình dân học vụ số” tại thôn, bản; vận động hộ kinh doanh thanh toán không dùng tiền mặt^[1: Theo [[Công văn số 512/UBND-KGVX ngày 19/3/2025|mention|Ủy ban nhân dân tỉnh Phú Lâm]] của UBND tỉnh.].
# IV. TỔ CHỨC THỰC HIỆN
- Phòng Văn hóa, Khoa học và Thông tin: {!lead=Phòng Văn hóa, Khoa học và Thông tin|every=month "hằng tháng"}Chủ trì tham mưu tổ chức thực hiện; hằng tháng tổng hợp, báo cáo UBND huyện.
- Phòng Tài chính - Kế hoạch: {!lead=Phòng Tài chính - Kế hoạch}Tham mưu bố trí kinh phí từ nguồn sự nghiệp khoa học và công nghệ.
- Công an huyện: {!lead=Công an huyện|with=Ủy ban nhân dân các xã, thị trấn}Phối hợp với UBND các xã, thị trấn kích hoạt tài khoản định danh điện tử mức độ 2.
- Đề nghị Huyện đoàn Tà Lưng: {!lead=Huyện đoàn Tà Lưng}Thành lập đội hình thanh niên tình nguyện hỗ trợ người dân nộp hồ sơ trực tuyến.
- UBND các xã, thị trấn: {!lead=Ủy ban nhân dân các xã, thị trấn|by=2025-04-15 "trước ngày 15/4/2025"}Xây dựng kế hoạch của địa phương trước ngày 15/4/2025.
Trên đây là Kế hoạch chuyển đổi số năm 2025 của UBND huyện Tà Lưng./.`,
    recipients: [
      'UBND tỉnh',
      'Sở Khoa học và Công nghệ',
      'TT Huyện ủy, TT HĐND huyện',
      'CT, các PCT UBND huyện',
      'Các phòng, ban, đơn vị thuộc huyện',
      'UBND các xã, thị trấn',
    ],
    archive: 'VT, VHKHTT',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Mã Văn Khiêm',
    },
    notes: 'Attributes 35-CTr/TU to Tỉnh ủy, sample 10 to Ban Thường vụ Tỉnh ủy.',
  },
  {
    file: '12-CV-1873-UBND-dich-vu-cong.scan.pdf',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '1873/UBND-TTPVHCC',
    dateLine: 'Phú Lâm, ngày 15 tháng 9 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-09-15',
    type: 'CV',
    heading: null,
    title: 'Đẩy mạnh cung cấp và sử dụng dịch vụ công trực tuyến',
    addressees: ['Các sở, ban, ngành thuộc tỉnh', 'Ủy ban nhân dân các xã, phường'],
    body: `
Thực hiện [[Nghị định số 118/2025/NĐ-CP ngày 09/6/2025|basis|Chính phủ]] của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia; [[Kế hoạch số 64/KH-UBND ngày 06/3/2025|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
# 1. Các sở, ban, ngành thuộc tỉnh {unit=Các sở, ban, ngành thuộc tỉnh}
- {!by=2025-09-30 "trước ngày 30/9/2025"}Rà soát, tái cấu trúc quy trình thủ tục hành chính thuộc phạm vi quản lý, cắt giảm tối thiểu 30% thời gian giải quyết, hoàn thành trước ngày 30/9/2025.
- {!}Công khai đầy đủ thủ tục hành chính trên Cổng Dịch vụ công quốc gia.
# 2. Ủy ban nhân dân các xã, phường {unit=Ủy ban nhân dân các xã, phường}
- {!}Bố trí công chức có chuyên môn trực tại Trung tâm Phục vụ hành chính công; hướng dẫn người dân nộp hồ sơ trực tuyến.
- {!every=week "thứ Sáu hằng tuần"}Báo cáo khó khăn, vướng mắc về Văn phòng Ủy ban nhân dân tỉnh vào thứ Sáu hằng tuần.
# 3. Sở Khoa học và Công nghệ {unit=Sở Khoa học và Công nghệ}
{!with=Văn phòng Ủy ban nhân dân tỉnh}Chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh bảo đảm kết nối thông suốt Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh.
Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện./.`,
    recipients: ['Như trên', 'TT Tỉnh ủy (b/c)', 'Chủ tịch, các PCT UBND tỉnh'],
    archive: 'VT, TTPVHCC',
    signature: { authority: ['KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', name: 'Lò Thị Bích Hường' },
    notes: 'Image only, slightly skewed, red seal over the signature.',
  },
  {
    file: '13-KH-52-UBND-xa-Ta-Lung.md',
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ TÀ LƯNG',
    issuerName: 'Ủy ban nhân dân xã Tà Lưng',
    number: '52/KH-UBND',
    dateLine: 'Tà Lưng, ngày 06 tháng 10 năm 2025',
    place: 'Tà Lưng',
    issued: '2025-10-06',
    type: 'KH',
    heading: 'KẾ HOẠCH',
    title: 'Đẩy mạnh sử dụng dịch vụ công trực tuyến trên địa bàn xã Tà Lưng quý IV năm 2025',
    body: `
Thực hiện [[Công văn số 1873/UBND-TTPVHCC ngày 15/9/2025|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh Phú Lâm về đẩy mạnh cung cấp và sử dụng dịch vụ công trực tuyến; [[Quyết định số 1208/QĐ-UBND ngày 11/7/2025|basis|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã Tà Lưng xây dựng Kế hoạch như sau:
# I. MỤC TIÊU
Phấn đấu đến hết năm 2025, tỷ lệ hồ sơ trực tuyến toàn trình của xã đạt trên 70%; tỷ lệ số hóa hồ sơ đạt 100%.
# II. NỘI DUNG
## 1. Tuyên truyền
Phát 1.200 tờ gấp hướng dẫn nộp hồ sơ; phát thanh 3 lần mỗi tuần trên hệ thống truyền thanh thông minh.
## 2. Hỗ trợ người dân
Thành lập “Ngày thứ Bảy vì dân” tại các thôn Nà Khoang, Nà Lốc, Pá Hạ; mỗi thôn có ít nhất một điểm hỗ trợ nộp hồ sơ.
# III. TỔ CHỨC THỰC HIỆN
## 1. Trung tâm Phục vụ hành chính công xã {unit=Trung tâm Phục vụ hành chính công xã}
- {!}Bố trí máy tính, máy quét, nhân viên bưu điện hỗ trợ tại quầy.
- {!every=week "hằng tuần"}Tổng hợp vướng mắc, báo cáo Ủy ban nhân dân xã hằng tuần.
## 2. Phòng Văn hóa - Xã hội {unit=Phòng Văn hóa - Xã hội}
{!with=Công an xã|by=2025-11-15 "trước ngày 15/11/2025"}Chủ trì, phối hợp với Công an xã tổ chức 05 lớp kỹ năng số cho Nhân dân, hoàn thành trước ngày 15/11/2025.
## 3. Phòng Kinh tế {unit=Phòng Kinh tế}
{!}Tham mưu bố trí kinh phí thực hiện Kế hoạch trong dự toán năm 2025.
## 4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội {unit=Ủy ban Mặt trận Tổ quốc Việt Nam xã; Các tổ chức chính trị - xã hội}
{!}Vận động hội viên, đoàn viên làm nòng cốt hướng dẫn gia đình, hàng xóm nộp hồ sơ trực tuyến.
Trên đây là Kế hoạch đẩy mạnh sử dụng dịch vụ công trực tuyến trên địa bàn xã Tà Lưng./.`,
    recipients: [
      'UBND tỉnh (b/c)',
      'Đảng ủy, TT HĐND xã',
      'Ủy ban MTTQ Việt Nam xã',
      'Các phòng, đơn vị thuộc xã',
      'Trưởng các thôn',
    ],
    archive: 'VT, TTPVHCC',
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Chu Thị Ngần',
    },
  },
  {
    file: '14-QD-1208-UBND-trung-tam-phuc-vu-hanh-chinh-cong.docx',
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ LÂM',
    issuerName: 'Ủy ban nhân dân tỉnh Phú Lâm',
    number: '1208/QĐ-UBND',
    dateLine: 'Phú Lâm, ngày 11 tháng 7 năm 2025',
    place: 'Phú Lâm',
    issued: '2025-07-11',
    type: 'QĐ',
    heading: 'QUYẾT ĐỊNH',
    title: 'Ban hành Quy chế phối hợp của Trung tâm Phục vụ hành chính công cấp xã trên địa bàn tỉnh Phú Lâm',
    authority: 'ỦY BAN NHÂN DÂN TỈNH PHÚ LÂM',
    body: `
~ Căn cứ [[Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025|basis|]];
~ Căn cứ [[Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025|basis|Chính phủ]] của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;
~ Căn cứ [[Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025|basis|Chính phủ]] của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương;
~ Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh tại [[Tờ trình số 87/TTr-VPUBND ngày 09 tháng 7 năm 2025|basis|Văn phòng Ủy ban nhân dân tỉnh Phú Lâm]].
QUYẾT ĐỊNH:
# Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp của Trung tâm Phục vụ hành chính công cấp xã trên địa bàn tỉnh Phú Lâm.
# Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế [[Quyết định số 655/QĐ-UBND ngày 20 tháng 4 năm 2021|replaces|Ủy ban nhân dân tỉnh Phú Lâm]] của Ủy ban nhân dân tỉnh về Quy chế tổ chức và hoạt động của Bộ phận Tiếp nhận và Trả kết quả cấp huyện, cấp xã.
# Điều 3. Tổ chức thực hiện
## 1. {unit=Văn phòng Ủy ban nhân dân tỉnh} {!every=year "hằng năm"}Văn phòng Ủy ban nhân dân tỉnh hướng dẫn, kiểm tra việc thực hiện Quy chế, hằng năm báo cáo Chủ tịch Ủy ban nhân dân tỉnh.
## 2. {unit=Sở Nội vụ} {!by=2025-07-31 "trước ngày 31 tháng 7 năm 2025"}Sở Nội vụ hướng dẫn bố trí biên chế của Trung tâm trước ngày 31 tháng 7 năm 2025.
# Điều 4. {!lead=Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở; Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường; Các tổ chức, cá nhân có liên quan}Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
    recipients: [
      'Như Điều 4',
      'Cục Kiểm soát thủ tục hành chính, VPCP (b/c)',
      'TT Tỉnh ủy, TT HĐND tỉnh (b/c)',
      'CT, các PCT UBND tỉnh',
    ],
    archive: 'VT, TTPVHCC',
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: 'Trần Quốc Hùng' },
    annex: `
QUY CHẾ
Phối hợp của Trung tâm Phục vụ hành chính công cấp xã trên địa bàn tỉnh Phú Lâm
(Kèm theo Quyết định số 1208/QĐ-UBND ngày 11 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Phú Lâm)
# Điều 1. Phạm vi điều chỉnh
Quy chế này quy định nguyên tắc, nội dung, trách nhiệm phối hợp giữa Trung tâm Phục vụ hành chính công cấp xã với các cơ quan, đơn vị trong tiếp nhận, giải quyết và trả kết quả thủ tục hành chính.
# Điều 2. Nguyên tắc phối hợp
Bảo đảm chủ động, kịp thời, đúng chức năng, nhiệm vụ; không yêu cầu người dân cung cấp lại thông tin đã có trong cơ sở dữ liệu.
# Điều 3. Trách nhiệm của Trung tâm Phục vụ hành chính công cấp xã {unit=Trung tâm Phục vụ hành chính công cấp xã}
{!}Tiếp nhận đầy đủ hồ sơ của tổ chức, cá nhân không phụ thuộc vào địa giới hành chính trong phạm vi tỉnh; số hóa hồ sơ ngay khi tiếp nhận.
# Điều 4. Trách nhiệm của các sở, ban, ngành {unit=Các sở, ban, ngành}
{!}Cử đầu mối hỗ trợ chuyên môn; trả lời đề nghị phối hợp của Trung tâm trong 02 ngày làm việc.`,
    notes:
      'Normal decision with "Điều" and a promulgated text after it. The "Kèm theo Quyết định số 1208…" line is the document itself, not a citation. Law cited by name and date, as NĐ 30/2020 asks.',
  },
];
