/** RFC 9457 problem details: every error of the API is one of these, in Vietnamese, with what to do. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const TITLES: Record<number, string> = {
  400: 'Yêu cầu không hợp lệ',
  401: 'Cần mã truy cập',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  405: 'Phương thức không được hỗ trợ',
  409: 'Mâu thuẫn dữ liệu',
  413: 'Tệp quá lớn',
  415: 'Kiểu nội dung không được hỗ trợ',
  421: 'Sai tên máy chủ',
  422: 'Không đọc được nội dung',
  500: 'Lỗi của máy chủ',
  503: 'Chưa sẵn sàng',
};

export interface FieldError {
  /** Where in the request: "query.page", "json.value". */
  pointer: string;
  detail: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: FieldError[];
}

/** Thrown anywhere below a route; `app.onError` turns it into a response. `detail` is for people, in Vietnamese. */
export class ProblemError extends Error {
  readonly status: ContentfulStatusCode;
  readonly errors: FieldError[] | undefined;

  constructor(status: ContentfulStatusCode, detail: string, errors?: FieldError[]) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

/** Answers with problem details. Codes not in the table are given the title of their class. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  detail: string,
  errors?: FieldError[],
): Response {
  const body: Problem = {
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail,
    instance: c.req.path,
    ...(errors && errors.length > 0 ? { errors } : {}),
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}

export function titleOf(status: number): string {
  return TITLES[status] ?? (status >= 500 ? 'Lỗi của máy chủ' : 'Yêu cầu không hợp lệ');
}
