/** What this is, how to ask, and what not to trust it for. */
import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';

export function aboutPage(ui: Ui, version: string): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('Giới thiệu'),
    main: html`
<h1>${t('Căn Cứ là gì')}</h1>
<p class="lead">${t('Căn Cứ đọc văn bản chỉ đạo điều hành thành dữ liệu mà mỗi dữ kiện đều chỉ về câu làm chứng, rồi cho tìm kiếm, lập sổ nhiệm vụ và dựng đồ thị căn cứ. Tất cả chạy trên máy này, không gửi gì ra ngoài.')}</p>
<section class="panel"><h2>${t('Cách tìm')}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${t('Cách tìm')}"><table><thead><tr><th scope="col">${t('Gõ')}</th><th scope="col">${t('Để tìm')}</th></tr></thead><tbody>
<tr><td><code>613/QĐ-UBND</code></td><td>${t('Đúng số, ký hiệu')}</td></tr>
<tr><td><code>giao duc vung cao</code></td><td>${t('Không dấu vẫn tìm được')}</td></tr>
<tr><td><code>"nâng cao chất lượng"</code></td><td>${t('Đúng nguyên cụm từ')}</td></tr>
<tr><td><code>-học phí</code></td><td>${t('Bỏ văn bản có từ này')}</td></tr>
<tr><td><code>loai:KH nam:2024..2025 cap:huyện</code></td><td>${t('Theo loại, năm, cấp ban hành')}</td></tr>
<tr><td><code>cq:"Sơn La" donvi:"Phòng Nội vụ"</code></td><td>${t('Theo cơ quan ban hành, đơn vị được giao')}</td></tr>
<tr><td><code>vien-dan:29-NQ/TW</code></td><td>${t('Văn bản có viện dẫn số này')}</td></tr>
</tbody></table></div>
<p>${t('Phím')} <kbd>/</kbd> ${t('về ô tìm kiếm;')} <kbd>↓</kbd> <kbd>↑</kbd> ${t('đi qua kết quả;')} <kbd>Enter</kbd> ${t('mở.')}</p></section>
<section class="panel"><h2>${t('Đọc một văn bản')}</h2><ul class="bullets">
<li>${t('Chữ gạch chân là viện dẫn; nền xanh có số thứ tự là nhiệm vụ. Chạm vào để thấy dữ kiện tương ứng, và ngược lại.')}</li>
<li>${t('“Hiểu chặt” là ngày trước ngày nêu trong “trước ngày …”, vì nơi hiểu là phải xong trước, nơi hiểu là đến hết ngày đó.')}</li>
<li>${t('Chữ gạch lượn sóng là chỗ nhận dạng ảnh không chắc.')}</li></ul></section>
<section class="panel"><h2>${t('Giới hạn')}</h2><ul class="bullets">
<li>${t('Máy đọc có thể sai hoặc sót; vì thế dữ kiện nào cũng dẫn về câu gốc, và người đọc đính chính được.')}</li>
<li>${t('Hiệu lực chỉ là điều các văn bản trong kho nói. Khi cần chắc chắn, hãy tra Cơ sở dữ liệu quốc gia về văn bản pháp luật.')}</li></ul></section>
<p class="quiet">${t('Phiên bản')} ${version} · <a href="/api/tham-khao">${t('API cho lập trình viên')}</a></p>`,
  });
}
