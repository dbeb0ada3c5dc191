/** Parameters of requests: what the API takes in its query strings, with their bounds. */
import { z } from '@hono/zod-openapi';
import { DUTY_WHEN, SORTS } from '../web/views.ts';

/** Deep paging costs the server and helps nobody: filters and exports do. */
const MAX_PAGE = 1000;

const one = z.string().max(300);
/** `?type=KH&type=QĐ` or `?type=KH`. */
const several = z.union([one, z.array(one).max(50)]).optional();
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'phải là YYYY, YYYY-MM hoặc YYYY-MM-DD')
  .optional();

export const paging = {
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1).openapi({ description: 'Trang, từ 1' }),
  size: z.coerce.number().int().min(1).max(100).default(20).openapi({ description: 'Số dòng một trang' }),
};

export const DocumentQuery = z.object({
  q: one.default('').openapi({ description: 'Câu hỏi; trống = tất cả', example: 'giáo dục vùng cao' }),
  type: several.openapi({ description: 'Mã loại (KH, QĐ, CV…), lặp lại được' }),
  year: several.openapi({ description: 'Năm ban hành, lặp lại được' }),
  issuer: several.openapi({ description: 'Tên đầy đủ cơ quan ban hành, lặp lại được' }),
  level: several.openapi({ description: 'Cấp: central, ministry, province, district, commune, unit' }),
  from: day.openapi({ description: 'Ban hành từ ngày' }),
  to: day.openapi({ description: 'Ban hành đến ngày' }),
  sort: z.enum(SORTS).optional(),
  ...paging,
});

export const DutyQuery = z.object({
  q: one.optional().openapi({ description: 'Từ trong nội dung nhiệm vụ' }),
  unit: one.optional().openapi({ description: 'Đơn vị được giao' }),
  role: z.enum(['lead', 'support']).optional(),
  from: day.openapi({ description: 'Hạn từ ngày' }),
  to: day.openapi({ description: 'Hạn đến ngày' }),
  when: z.enum(DUTY_WHEN).optional(),
  issuer: one.optional(),
  document: one.optional().openapi({ description: 'Mã văn bản' }),
  ...paging,
});

export const IdParam = z.object({ id: z.string().min(1).max(200).openapi({ example: 'kh-ubnd-1f3a9c' }) });
export const KeyParam = z.object({ key: z.string().min(1).max(600) });

/** One or many as many; undefined stays away. */
export function asList(value: string | string[] | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value : [value];
}
