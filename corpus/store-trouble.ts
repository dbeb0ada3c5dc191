/** What a person is told when the disk or the database will not do what the store asks. */

const FULL =
  'Ổ đĩa chứa kho đã đầy. Kho vẫn nguyên vẹn; hãy giải phóng dung lượng rồi chạy lại đúng lệnh này để làm tiếp.';
const READ_ONLY =
  'Không ghi được vào kho: thư mục hoặc ổ đĩa chỉ cho đọc. Hãy kiểm tra quyền ghi, hoặc chọn kho khác bằng --data.';
const BUSY = 'Kho đang bị một tiến trình khác giữ. Hãy đợi tiến trình đó xong rồi chạy lại.';
const BROKEN =
  'Cơ sở dữ liệu của kho bị hỏng. Hãy khôi phục từ bản sao lưu (can-cu backup) rồi chạy: can-cu reindex.';
const DISK =
  'Ổ đĩa chứa kho báo lỗi khi đọc hoặc ghi. Kho chỉ giữ những gì đã ghi trọn; hãy kiểm tra ổ đĩa rồi chạy lại.';

/** SQLite's primary result codes (sqlite3.h) and the operating system's error names. */
const MESSAGES: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [5, BUSY],
  [6, BUSY],
  [8, READ_ONLY],
  [10, DISK],
  [11, BROKEN],
  [13, FULL],
  [14, READ_ONLY],
  [26, BROKEN],
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['EFBIG', FULL],
  ['EROFS', READ_ONLY],
  ['EACCES', READ_ONLY],
  ['EPERM', READ_ONLY],
  ['EIO', DISK],
]);

/** One or two Vietnamese sentences for an error of the disk or the database; null for any other error. */
export function storageTrouble(error: unknown): string | null {
  for (
    let cause: unknown = error, depth = 0;
    cause instanceof Error && depth < 4;
    cause = cause.cause, depth++
  ) {
    const { code, errcode } = cause as { code?: string; errcode?: number };
    // The low byte is the primary code; the rest says more exactly which call failed.
    const message = MESSAGES.get(errcode === undefined ? (code ?? '') : errcode & 0xff);
    if (message) return message;
  }
  return null;
}
