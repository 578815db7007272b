import { defineConfig } from 'vitest/config'

/** Tests in a real browser: `npx vitest run --config vitest.e2e.config.ts`. They need Chromium (CHROMIUM names another one). */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    poolOptions: { forks: { singleFork: true } },
  },
})
