/** /api/openapi.json (OpenAPI 3.1) and /api/tham-khao, the same as a page that loads nothing but our style sheet. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { type ApiDocument, referencePage } from '../web/api-reference.ts';
import { componentSchemas } from './schemas.ts';
import { uiOf } from './visit.ts';

export function openApiDocument(app: OpenAPIHono, version: string): void {
  let cached: ApiDocument | null = null;
  const document = (): ApiDocument => {
    cached ??= write(app, version);
    return cached;
  };
  app.get('/api/openapi.json', (c) => c.json(document()));
  app.get('/api/tham-khao', (c) => c.html(referencePage(uiOf(c, false), document())));
}

function write(app: OpenAPIHono, version: string): ApiDocument {
  const written = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Căn Cứ API',
      version,
      description:
        'Văn bản chỉ đạo điều hành thành dữ liệu: bản ghi có chứng cứ, sổ nhiệm vụ, đồ thị căn cứ. Mọi lỗi là application/problem+json (RFC 9457). Mọi vị trí (start, end) đếm bằng đơn vị mã UTF-16 trong "text" của bản ghi.',
    },
    servers: [{ url: '/' }],
  });
  return {
    ...written,
    components: {
      ...written.components,
      schemas: { ...written.components?.schemas, ...componentSchemas() },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  } as unknown as ApiDocument;
}
