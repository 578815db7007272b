#!/usr/bin/env node
// The package builds itself in `prepare`; this file only says so when that has not happened yet.
import { existsSync } from 'node:fs'

const entry = new URL('../dist/src/app.js', import.meta.url)
if (!existsSync(entry)) {
  process.stderr.write('signaldesk is not built yet: run `npm run build` (npm ci does it)\n')
  process.exit(1)
}
const { main } = await import(entry.href)
await main()
