import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/services/**', 'node_modules/**'],
    testTimeout: 20_000,
    pool: 'forks',
    // Two at a time: on two cores the long crash tests run beside the short ones.
    poolOptions: { forks: { minForks: 1, maxForks: 2 } },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
})
