import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Two cores are the office PC we promise to run on; more workers only make the browser tests flaky.
    maxWorkers: 2,
  },
});
