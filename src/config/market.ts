import { join } from 'node:path'
import { z } from 'zod'
import type { MarketLinks } from '../market/links.js'
import { readYaml } from './yaml.js'

const symbol = z.string().regex(/^[\^A-Z0-9][A-Z0-9.=^-]{0,15}$/, 'a symbol, in capitals')

/** config/market.yaml: what hangs on what. */
export const marketLinksSchema: z.ZodType<MarketLinks> = z
  .strictObject({
    market: symbol,
    volatility: symbol,
    marginDebt: z.string().min(1),
    sectors: z.record(z.string().regex(/^[^A-Z]+$/, 'lower case'), symbol),
    benchmarks: z.record(symbol, symbol),
    proxies: z.record(symbol, symbol),
    leveraged: z.record(
      symbol,
      z.strictObject({
        multiple: z
          .number()
          .min(-5)
          .max(5)
          .refine((m) => m !== 0 && m !== 1, 'a leveraged or inverse multiple'),
        index: z.string().min(2),
        proxy: symbol,
      }),
    ),
    rotation: z.array(symbol).min(2).max(40),
  })
  .superRefine((links, ctx) => {
    for (const [from, to] of [...Object.entries(links.benchmarks), ...Object.entries(links.proxies)])
      if (from === to) ctx.addIssue({ code: 'custom', message: `${from} stands for itself` })
    for (const [fund, { proxy }] of Object.entries(links.leveraged))
      if (links.leveraged[proxy]) ctx.addIssue({ code: 'custom', message: `${fund}: its proxy ${proxy} is itself leveraged` })
  })

/** Reads config/market.yaml. Fails with `bad-config`, naming the field. */
export const loadMarketLinks = (configDir: string): MarketLinks => readYaml(join(configDir, 'market.yaml'), marketLinksSchema)
