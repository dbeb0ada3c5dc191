/** Files out of a multipart body, whatever the field is called. */
import type { Context } from 'hono';
import type { FileInput } from '../web/views.ts';
import { ProblemError } from './problems.ts';

const MAX_FILES = 100;

/** Throws a problem for a body that is not multipart, holds no file or too many. An empty name is named. */
export async function filesOf(c: Context): Promise<FileInput[]> {
  if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) {
    throw new ProblemError(415, 'Hãy gửi tệp dưới dạng multipart/form-data.');
  }
  let fields: Record<string, unknown>;
  try {
    fields = await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(400, 'Không đọc được nội dung multipart gửi lên.');
  }
  const files = Object.values(fields)
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
