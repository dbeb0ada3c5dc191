import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, readConfig } from '../../corpus/config.ts';

const dir = mkdtempSync(join(tmpdir(), 'can-cu-config-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('readConfig', () => {
  it('a file that is not there is no fault', () => {
    expect(readConfig(join(dir, 'không-có.json'))).toEqual({ config: DEFAULT_CONFIG, warnings: [] });
  });
  it('a file that is there but cannot be read is told, not passed over', () => {
    const { config, warnings } = readConfig(dir);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(warnings[0]).toContain('Không đọc được');
  });
  it('a file that is no JSON is told', () => {
    const path = join(dir, 'hỏng.json');
    writeFileSync(path, '{');
    expect(readConfig(path).warnings[0]).toContain('không phải JSON');
  });
});
