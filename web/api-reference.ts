/**
 * The API reference, drawn from the OpenAPI document on the server. The usual viewers weigh over a megabyte and want
 * inline styles; this page needs no script, keeps the strict CSP and prints.
 */
import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';
import type { Ui } from './ui.ts';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: Schema }> }>;
}

export interface ApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> };
}

export function referencePage(ui: Ui, document: ApiDocument): Html {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const tags = [...new Set(operations.map((o) => o.operation.tags?.[0] ?? 'Khác'))];
  return layout(ui, {
    title: 'API',
    shape: 'reference',
    main: html`<div${ui.said}>
<h1>${document.info.title} <span class="quiet">${document.info.version}</span></h1>
<p>${document.info.description}</p>
<p><a href="/api/openapi.json">openapi.json</a> (OpenAPI ${document.openapi})</p>
<nav aria-label="${ui.t('Mục lục')}"><ul class="inline">${tags.map((tag) => html`<li><a href="#${slugOf(tag)}">${tag}</a></li>`)}<li><a href="#kieu">Kiểu dữ liệu</a></li></ul></nav>
${tags.map(
  (tag) => html`<section class="panel" id="${slugOf(tag)}"><h2>${tag}</h2>
${operations.filter((o) => (o.operation.tags?.[0] ?? 'Khác') === tag).map((o) => operationEntry(o.path, o.method, o.operation))}</section>`,
)}
<section class="panel" id="kieu"><h2>Kiểu dữ liệu</h2>${Object.entries(document.components.schemas).map(([name, schema]) => schemaEntry(name, schema))}</section></div>`,
  });
}

function operationEntry(path: string, method: string, o: Operation): Html {
  return html`<details class="operation"><summary><code class="method">${method}</code> <code>${path}</code> ${o.summary}</summary>
${
  o.parameters && o.parameters.length > 0
    ? html`<div class="scroll" tabindex="0" role="region" aria-label="Tham số của ${method} ${path}"><table><thead><tr><th scope="col">Tham số</th><th scope="col">Ở</th><th scope="col">Kiểu</th><th scope="col">Nghĩa</th></tr></thead><tbody>${o.parameters.map(
        (p) =>
          html`<tr><td><code>${p.name}</code>${p.required ? ' *' : ''}</td><td>${p.in}</td><td>${typeWords(p.schema)}</td><td>${p.description ?? ''}</td></tr>`,
      )}</tbody></table></div>`
    : ''
}
${o.requestBody ? html`<p>Gửi: ${Object.keys(o.requestBody.content).map((t) => html`<code>${t}</code> `)}</p>` : ''}
<div class="scroll" tabindex="0" role="region" aria-label="Trả lời của ${method} ${path}"><table><thead><tr><th scope="col">Trả lời</th><th scope="col">Nghĩa</th><th scope="col">Kiểu</th></tr></thead><tbody>${Object.entries(
    o.responses,
  ).map(
    ([code, r]) =>
      html`<tr><td>${code}</td><td>${r.description}</td><td>${Object.entries(r.content ?? {}).map(([t, m]) => html`<code>${t}</code> ${typeWords(m.schema)}`)}</td></tr>`,
  )}</tbody></table></div></details>`;
}

function schemaEntry(name: string, schema: Schema): Html {
  const properties = Object.entries(schema.properties ?? {});
  return html`<details class="operation" id="kieu-${name}"><summary><code>${name}</code></summary>
${
  properties.length > 0
    ? html`<div class="scroll" tabindex="0" role="region" aria-label="Trường của ${name}"><table><thead><tr><th scope="col">Trường</th><th scope="col">Kiểu</th><th scope="col">Nghĩa</th></tr></thead><tbody>${properties.map(
        ([field, s]) =>
          html`<tr><td><code>${field}</code></td><td>${typeWords(s)}</td><td>${s.description ?? ''}</td></tr>`,
      )}</tbody></table></div>`
    : html`<p>${typeWords(schema)}</p>`
}</details>`;
}

/** A schema in a few words: "string | null", "KH[]", "1–100". */
function typeWords(schema: Schema | undefined, depth = 0): Html | string {
  if (!schema || depth > 4) return '';
  if (schema.$ref) {
    const name = schema.$ref.split('/')[3] ?? '';
    return html`<a href="#kieu-${name}">${name}</a>`;
  }
  const any = schema.anyOf ?? schema.oneOf;
  if (any) return html`${any.map((s, i) => html`${i > 0 ? ' | ' : ''}${typeWords(s, depth + 1)}`)}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((v) => JSON.stringify(v)).join(' | ');
  if (schema.items) return html`${typeWords(schema.items, depth + 1)}[]`;
  if (schema.properties && depth > 0) return html`{ ${Object.keys(schema.properties).join(', ')} }`;
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? '');
  const bounded = schema.minimum !== undefined && schema.maximum !== undefined && schema.maximum < 1e9;
  return html`${type}${bounded ? ` ${schema.minimum}–${schema.maximum}` : ''}${schema.default !== undefined ? ` = ${JSON.stringify(schema.default)}` : ''}`;
}

function slugOf(tag: string): string {
  return `nhom-${encodeURIComponent(tag.toLowerCase().replace(/\s+/g, '-'))}`;
}
