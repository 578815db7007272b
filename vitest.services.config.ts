import { defineConfig } from 'vitest/config'

/** Tests on real servers: `npm run test:services`. MONGODB_URL and REDIS_URL name yours; without them they are started here. */
export default defineConfig({
  test: {
    include: ['test/services/**/*.svc.ts'],
    globalSetup: ['test/services/setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    poolOptions: { forks: { minForks: 1, maxForks: 2 } },
  },
})
