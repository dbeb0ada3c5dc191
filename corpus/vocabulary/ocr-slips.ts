/**
 * Lists the OCR may repair from. Nothing else is ever changed.
 *
 * PHRASES are pairs of syllables that directives use all the time and that are written with these letters in one way
 * only, whatever marks the recogniser saw: "bồ sung", "bố sung" and "bô sung" are all "bổ sung". Counted in typed
 * directives of many offices (at least four documents, at least 98.5 % of all spellings with the same letters); names
 * of places and people are left out, and so are pairs that mean something else with other marks (thị trường / thị
 * trưởng, công tác / cộng tác).
 */
export const PHRASES: readonly string[] = `
  an toàn; ảnh hưởng; áp dụng; bãi bỏ; bàn giao; ban hành; ban nhân; bản quy; bản sao; ban thường; bàn tỉnh;
  báo cáo; bảo đảm; bao gồm; báo ngay; bảo vệ; bằng văn; bắt buộc; biên bản; biên chế; biểu mẫu; bộ công;
  bổ nhiệm; bộ nông; bộ quốc; bổ sung; bố trí; bộ trưởng; bồi dưỡng; bồi thường; cá nhân; cách an; cải cách;
  cải tạo; cán bộ; cảnh báo; cảnh sát; cao chất; căn cứ; cần thiết; cấp giấy; cấp huyện; cấp lại; cập nhật;
  cấp tỉnh; cấp ủy; cấp xã; chặt chẽ; chấp hành; chấp thuận; chất lượng; chất nguy; chất thải; chế biến;
  chế độ; chỉ đạo; chỉ huy; chi nhánh; chi phí; chỉ thị; chi tiết; chiến binh; chiến lược; chỉnh giấy;
  chính phủ; chính sách; chính trị; chính xác; chịu trách; chủ đầu; chủ nghĩa; chủ nhiệm; chủ tịch; chủ trì;
  chủ trương; chủ yếu; chuẩn kỹ; chuẩn quốc; chuyển hàng; chuyên môn; chuyên ngành; chữa cháy; chức năng;
  chứng chỉ; chứng minh; chứng nhận; chương trình; có liên; con người; công an; công bố; công cụ; công đoàn;
  cộng hòa; công nghệ; công nghiệp; công suất; cổng thông; công thương; công trình; công ty; cơ cấu; cơ chế;
  cơ quan; cụ hỗ; cụ thể; của các; cụm công; cùng một; cung ứng; cứ luật; cứ nghị; cứ vào; cửa khẩu;
  cường công; cựu chiến; cứu nạn; danh mục; dân cấp; dẫn thi; dân tộc; dân vận; dấu hiệu; dịch vụ; diện tích;
  doanh nghiệp; du lịch; dụng đất; dụng vũ; duy trì; dự án; dữ liệu; dự thảo; dự toán; dứt điểm; đại diện;
  đảm an; đảm bảo; đảng ủy; đánh giá; đạo đức; đào tạo; đáp ứng; đặc biệt; đăng ký; đất công; đất đai;
  đầu mối; đầu tư; đây gọi; đẩy mạnh; đẩy nhanh; đề cương; đề nghị; đề xuất; đến năm; địa bàn; địa chỉ;
  địa điểm; địa phương; đích sử; điện lực; điện tử; điều chỉnh; điều khiển; điều kiện; điều lệ; điều ước;
  định hướng; định kỳ; đoàn thể; độc lập; đốc sở; đội ngũ; đối với; đôn đốc; đồng chí; động hóa; động khoáng;
  đồng thời; đột xuất; đơn vị; đường bưu; đường sắt; gần nhất; ghi rõ; gia đình; gia hạn; giá trị; giai đoạn;
  giải pháp; giải phóng; giải quyết; giải thể; giám định; giám đốc; giám sát; giáo dục; giao nhận;
  giao thông; giáo viên; giấy chứng; giấy phép; giấy tờ; giới thiệu; giúp chính; góp phần; hạ tầng; hạn chế;
  hàng hóa; hành chính; hành kèm; hạnh phúc; hành văn; hành vi; hằng năm; hằng tháng; hậu quả; hệ thống;
  hết hiệu; hết thời; hiện đại; hiện đúng; hiện tốt; hiện trạng; hiệu lực; hiệu quả; hiệu trưởng; hình sự;
  hình thành; hóa chất; hóa học; hòa xã; hoàn thành; hoàn thiện; hoạt động; học sinh; học tập; hồ sơ; hỗ trợ;
  hội chủ; hội đồng; hồi giấy; hợp cần; hợp lệ; huấn luyện; huy động; huyện ủy; hư hỏng; hướng dẫn; ít nhất;
  kế hoạch; kết luận; kết nối; kết quả; khả năng; khả thi; khai thác; khai thực; khảo sát; khen thưởng;
  khiếu nại; khó khăn; khoa học; khoản thi; khoảng cách; khoáng sản; khối lượng; khu công; khu vực;
  khuyến khích; kiểm sát; kiểm soát; kiểm toán; kiểm tra; kiến nghị; kinh doanh; kính gửi; kinh nghiệm;
  kinh phí; kinh tế; kính trình; kịp thời; kỹ thuật; làm chủ; làm việc; lãng phí; lãnh đạo; lãnh thổ;
  lao động; lần đầu; lấp đầy; lệ lấp; lệ phí; lịch sử; liên đoàn; liên hệ; liên quan; liệu nổ; lĩnh vực;
  lộ trình; lời bằng; lợi dụng; luyện kỹ; lựa chọn; lực lượng; lược phát; lượng giáo; lưu trữ; lý nghiêm;
  lý nhà; mạng lưới; mặt bằng; mặt trận; mầm non; mật nhà; miễn nhiệm; môi trường; một phần; một số; mở rộng;
  mua bán; mục đích; mục hóa; mục tiêu; này được; năng lực; năng lượng; nâng cao; nêu rõ; ngang bộ;
  ngành công; ngăn chặn; ngân sách; nghề nghiệp; nghị định; nghị quyết; nghị trường; nghĩa vụ; nghiêm trọng;
  nghiêm túc; nghiên cứu; nghiệp trên; ngoại giao; ngũ cán; nguồn gốc; nguồn lực; nguồn vốn; nguy hại;
  nguy hiểm; nguyên liệu; nguyên tắc; người đứng; người lao; nhà đầu; nhà máy; nhà nước; nhà trường;
  nhân dân; nhân sự; nhập khẩu; nhiệm kỳ; nhiệm vụ; nhu cầu; nhưng chưa; nổ công; nội dung; nông dân;
  nông nghiệp; nông thôn; nộp hồ; nơi nhận; nước ngoài; nước thải; phạm pháp; phạm vi; phản ánh; pháp luật;
  phát huy; phát triển; phấn đấu; phấn khởi; phân loại; phê duyệt; phó giám; phòng cháy; phóng mặt;
  phòng ngừa; phong trào; phổ thông; phố trực; phối hợp; phù hợp; phụ huynh; phụ lục; phụ nữ; phủ quy;
  phục vụ; phương án; phương tiện; qua đường; quá trình; quản lý; quan tâm; quân sự; quốc gia; quốc hội;
  quốc phòng; quốc tế; quy chế; quy chuẩn; quỹ đất; quy định; quy hoạch; quy mô; quy phạm; quyền hạn;
  quyết định; quyết khiếu; quyết toán; ra khỏi; rà soát; ranh giới; rõ lý; rộng cụm; sách nhà; sản phẩm;
  sản xuất; sáp nhập; sát nhân; sau đây; sắp xếp; soạn thảo; sở hữu; sở nông; sung một; sự cố; sử dụng;
  sửa chữa; sửa đổi; sức khỏe; tài chính; tái định; tài liệu; tài nguyên; tài sản; tài trợ; tạm ứng;
  tăng cường; tầm nhìn; tầng kỹ; tập trung; tất cả; thác khoáng; tham mưu; tham nhũng; thành lập; thanh niên;
  thành phố; thanh toán; thanh tra; thành viên; thảo văn; thay đổi; thay thế; thăm dò; thẩm định; thẩm quyền;
  thẩm tra; thất thoát; thể thao; thi đua; thi hành; thị trấn; thị xã; thiện hồ; thiên tai; thiết kế;
  thỏa thuận; thông báo; thống kê; thống nhất; thông qua; thông thường; thông tin; thông tư; thời điểm;
  thời gian; thời hạn; thu hồi; thu hút; thủ trưởng; thủ tục; thủ tướng; thuận chủ; thuận lợi; thúc đẩy;
  thuê đất; thuộc bộ; thuộc danh; thuộc lĩnh; thuốc nổ; thuộc phạm; thực hiện; thường kỳ; thương mại;
  thường trực; thường vụ; thường xuyên; tích cực; tích đất; tịch hội; tích hợp; tịch nước; tịch ủy;
  tiến hành; tiện vận; tiếp nhận; tiếp tục; tiết điều; tiêu chí; tiêu chuẩn; tiểu học; tiêu hủy; tình trạng;
  tỉnh xem; tòa án; toàn bộ; toàn diện; toán nhà; tố cáo; tổ chức; tổ trưởng; tộc thiểu; tối cao; tối đa;
  tối thiểu; tổng hợp; tổng mức; tốt nghiệp; tờ trình; trả lời; trách nhiệm; trái pháp; trái phép;
  trang thiết; trao đổi; trận tổ; trật tự; trên địa; trì soạn; triển khai; trình độ; trọng điểm; trong sạch;
  trở lên; trung bình; trung học; trung tâm; trung ương; trừ trường; trực thuộc; trực tiếp; trưởng bộ;
  trường hợp; trường mầm; tuân thủ; tục hành; tuyển dụng; tuyên giáo; tuyển sinh; tuyên truyền; tự do; tư hạ;
  tư pháp; tư xây; tướng chính; tương đương; tỉnh ủy; thành ủy; cục thuế; chuyển hóa; ty cổ; tỷ đồng; tỷ lệ; ủy ban; ứng phó; ứng yêu; ước quốc;
  ương đảng; ương mặt; ưu đãi; ưu tiên; vai trò; văn bản; văn nghệ; văn phòng; vật liệu; về việc; vi phạm;
  vị trí; việc chấp; viên chức; viên hội; vốn đầu; vụ công; vũ khí; vững mạnh; vướng mắc; xã hội; xã nơi;
  xác định; xác nhận; xảy ra; xây dựng; xem xét; xuất khẩu; xử lý; yêu cầu
`
  .trim()
  .split(/;\s+/);

/**
 * Beginnings of bodies' names, both words with a capital, where PHRASES keeps off for fear of names of people. No person
 * or place has such a name.
 */
export const BODY_PHRASES: readonly string[] = [
  'Cổng Thông',
  'Cục Thuế',
  'Tỉnh Ủy',
  'Thành Ủy',
  'Huyện Ủy',
  'Đảng Ủy',
  'Thủ Tướng',
  'Chính Phủ',
  'Mặt Trận',
  'Tổ Quốc',
];

/** Words before a figure: "Quyết định sô 12", "ngây 5 thảng 4 nãm 2021". */
export const WORDS_BEFORE_FIGURES: readonly string[] = ['số', 'ngày', 'tháng', 'năm', 'điều', 'khoản', 'quý'];

/** Months as type with worn ends is read: only readings that can be no other month. */
export const MONTH_LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['0]', '01'],
  ['0l', '01'],
  ['0I', '01'],
  ['0|', '01'],
  ['O1', '01'],
  ['O2', '02'],
  ['1O', '10'],
  ['l0', '10'],
  ['I0', '10'],
  ['l1', '11'],
  ['1l', '11'],
  ['l2', '12'],
  ['I2', '12'],
]);

/** Words that open the second line of an issuer in capitals ("TỈNH QUẢNG NGÃI"); names follow them. */
export const UNIT_WORDS: readonly string[] = [
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'quận',
  'thị xã',
  'thị trấn',
  'thành phố',
];
