/** Forms and files out of a request's body. */
import type { Context } from 'hono';
import type { FileInput } from '../web/views.ts';
import { ProblemError } from './problems.ts';

const MAX_FILES = 100;

/** The fields of a form; repeated ones are arrays. A body that is no form is the sender's mistake, not ours. */
export async function formOf(c: Context): Promise<Record<string, unknown>> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(400, 'Không đọc được nội dung biểu mẫu gửi lên.');
  }
}

/** Files of a multipart body, whatever the field is called. Throws a problem when there is none or too many. */
export async function filesOf(c: Context): Promise<FileInput[]> {
  if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) {
    throw new ProblemError(415, 'Hãy gửi tệp dưới dạng multipart/form-data.');
  }
  const files = Object.values(await formOf(c))
    .flat()
    .filter((value): value is File => value instanceof File && (value.name !== '' || value.size > 0));
  if (files.length === 0) throw new ProblemError(400, 'Không thấy tệp nào trong yêu cầu.');
  if (files.length > MAX_FILES) {
    throw new ProblemError(
      400,
      `Mỗi lần chỉ gửi tối đa ${MAX_FILES} tệp; hãy dùng lệnh "can-cu ingest" cho cả thư mục.`,
    );
  }
  return Promise.all(
    files.map(async (file) => ({
      name: file.name || 'khong-ten',
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
