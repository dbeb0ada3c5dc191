/**
 * can-cu.config.json: what an office may decide for itself. Every field may be left out; what is wrong in the file is
 * told and the default stands in its place, so a slip of the pen never stops the work.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CHECK_RULES } from './vocabulary/check-rules.ts';

const codes = CHECK_RULES.map((rule) => rule.code);

export const Config = z.object({
  check: z
    .object({
      /** Rule code → "off" (tắt), or the severity the office wants it to have. */
      rules: z.partialRecord(z.enum(codes), z.enum(['off', 'error', 'warning', 'hint'])).default({}),
      /** Hints on missing bases need at least this many similar documents (văn bản tương tự). */
      similarAtLeast: z.number().int().min(3).max(1000).default(5),
      /** … of which at least this share cite the instrument. */
      similarShare: z.number().min(0.5).max(1).default(0.7),
    })
    .prefault({}),
});
export type Config = z.infer<typeof Config>;

export const DEFAULT_CONFIG: Config = Config.parse({});

/** Reads the file; one that is not there is no fault. Warnings are Vietnamese sentences naming the place. */
export function readConfig(path: string): { config: Config; warnings: string[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const warnings =
      code === 'ENOENT' ? [] : [`Không đọc được tệp ${path} (${message}); dùng cấu hình mặc định.`];
    return { config: DEFAULT_CONFIG, warnings };
  }
  try {
    return configFrom(JSON.parse(text), path);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      config: DEFAULT_CONFIG,
      warnings: [`Tệp ${path} không phải JSON hợp lệ (${detail}); dùng cấu hình mặc định.`],
    };
  }
}

/** Checks a parsed configuration; rules it does not know are named and left out, the rest is kept. */
export function configFrom(value: unknown, path: string): { config: Config; warnings: string[] } {
  const parsed = Config.safeParse(value);
  if (parsed.success) return { config: parsed.data, warnings: [] };
  const warnings = parsed.error.issues
    .slice(0, 20)
    .map(
      (issue) =>
        `Tệp ${path}, mục “${issue.path.join('.')}”: giá trị không dùng được; dùng mặc định cho mục này.`,
    );
  return { config: mend(value), warnings };
}

function mend(value: unknown): Config {
  const check = (value as { check?: Record<string, unknown> } | null)?.check ?? {};
  const kept: Record<string, unknown> = {};
  for (const key of ['similarAtLeast', 'similarShare'] as const)
    if (Config.shape.check.safeParse({ [key]: check[key] }).success) kept[key] = check[key];
  const rules: Record<string, unknown> = {};
  for (const [code, severity] of Object.entries(check.rules ?? {}))
    if (Config.shape.check.safeParse({ rules: { [code]: severity } }).success) rules[code] = severity;
  const mended = Config.safeParse({ check: { ...kept, rules } });
  return mended.success ? mended.data : DEFAULT_CONFIG;
}
