/** Every way a request can fail, as problem details for programs and as a page for people. */
import type { Context, ErrorHandler, Hono, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { problemPage } from '../web/problem.ts';
import { type FieldError, ProblemError, problem, titleOf } from './problems.ts';
import { uiOf } from './visit.ts';

interface Validation {
  target: string;
  success: boolean;
  error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
}

/** zod-openapi's hook: a parameter or body that does not fit. */
export function onInvalid(result: Validation, c: Context): Response | undefined {
  if (result.success || !result.error) return undefined;
  const errors: FieldError[] = result.error.issues.slice(0, 20).map((issue) => ({
    pointer: [result.target, ...issue.path.map(String)].join('.'),
    detail: issue.message,
  }));
  return problem(c, 400, `Yêu cầu có ${errors.length} chỗ sai; xem "errors".`, errors);
}

export const onError: ErrorHandler = (error, c) => {
  if (error instanceof ProblemError) return answerProblem(c, error.status, error.message, error.errors);
  if (error instanceof HTTPException) {
    const malformed = /json/i.test(error.message);
    return answerProblem(
      c,
      error.status,
      malformed ? 'Nội dung gửi lên không phải JSON đúng cú pháp.' : error.message,
    );
  }
  console.error(error);
  return answerProblem(
    c,
    500,
    'Máy chủ gặp lỗi ngoài dự kiến; chi tiết đã ghi ở cửa sổ lệnh. Dữ liệu không bị ảnh hưởng, hãy thử lại.',
  );
};

/** 404, or 405 with Allow where the address exists under another method. */
export function onNotFound(app: Hono | { routes: { path: string; method: string }[] }): NotFoundHandler {
  const patterns = app.routes
    .filter((r) => r.method !== 'ALL')
    .map((r) => ({
      method: r.method,
      pattern: new RegExp(`^${r.path.replace(/:[^/]+/g, '[^/]+').replace(/\*/g, '.*')}$`),
    }));
  return (c) => {
    const allowed = [...new Set(patterns.filter((p) => p.pattern.test(c.req.path)).map((p) => p.method))];
    if (allowed.length > 0 && !allowed.includes(c.req.method)) {
      c.header('allow', [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : [])].join(', '));
      return answerProblem(c, 405, `Địa chỉ này chỉ nhận ${allowed.join(', ')}.`);
    }
    return answerProblem(c, 404, 'Không có gì ở địa chỉ này.');
  };
}

function answerProblem(
  c: Context,
  status: ProblemError['status'],
  detail: string,
  errors?: FieldError[],
): Response | Promise<Response> {
  const forPeople = !c.req.path.startsWith('/api/') && /text\/html/.test(c.req.header('accept') ?? '');
  if (!forPeople) return problem(c, status, detail, errors);
  c.status(status);
  return c.html(problemPage(uiOf(c, false), titleOf(status), detail));
}
