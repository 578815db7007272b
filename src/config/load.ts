import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Playbook } from '../brief/index.js'
import type { EventTypeDef, Outlet, Resources } from '../extract/index.js'
import type { ExchangeCalendar, MarketLinks, ScheduledEvent } from '../market/index.js'
import type { Audience, CatalogueTopic, Channel, Instrument, Source } from '../model/index.js'
import { DeskError, sha256 } from '../model/index.js'
import { loadCalendars } from './calendars.js'
import { loadCatalogue } from './catalogue.js'
import { loadEvents } from './events.js'
import { loadInstruments } from './instruments.js'
import { loadMarketLinks } from './market.js'
import { loadPlaybooks } from './playbooks.js'
import { audienceSchema, channelsSchema, type Settings, settingsSchema, sourceSchema, taxonomySchema } from './schema.js'
import { readText, readYaml, yamlFiles } from './yaml.js'

/** The sources of a folder: one file each, ids unique. Fails with `bad-config`. */
export function loadSources(dir: string): Source[] {
  return unique(
    dir,
    yamlFiles(dir).map((file) => readYaml(file, sourceSchema)),
  )
}

/** The audiences of a config folder. */
export function loadAudiences(configDir: string): Audience[] {
  const dir = join(configDir, 'audiences')
  return unique(
    dir,
    yamlFiles(dir).map((file) => readYaml(file, audienceSchema)),
  )
}

/** Where posts go. No file means no channels. */
export function loadChannels(configDir: string): Channel[] {
  const file = join(configDir, 'channels.yaml')
  return existsSync(file) ? unique(file, readYaml(file, channelsSchema)) : []
}

/** Everything an operator edits, read and validated once. */
export interface Config {
  settings: Settings
  sources: readonly Source[]
  audiences: readonly Audience[]
  channels: readonly Channel[]
  instruments: readonly Instrument[]
  calendar: ExchangeCalendar
  links: MarketLinks
  /** Dates announced ahead. */
  events: readonly ScheduledEvent[]
  playbooks: readonly Playbook[]
  /** Data and reading by topic. */
  catalogue: readonly CatalogueTopic[]
}

/** Reads a config folder. Fails with `bad-config`, naming the file and the field. */
export function loadConfig(configDir: string): Config {
  const settings = loadSettings(configDir)
  const calendar = loadCalendars(configDir).get('XNYS')
  if (!calendar) throw new DeskError('bad-config', `${join(configDir, 'calendars')}: no calendar for XNYS`)
  return {
    settings,
    sources: loadSources(join(configDir, 'sources')),
    audiences: ordered(loadAudiences(configDir), settings.audiences),
    channels: loadChannels(configDir),
    instruments: loadInstruments(join(configDir, 'instruments')),
    calendar,
    links: loadMarketLinks(configDir),
    events: loadEvents(configDir),
    playbooks: loadPlaybooks(configDir),
    catalogue: loadCatalogue(configDir),
  }
}

export const loadSettings = (configDir: string): Settings => readYaml(join(configDir, 'settings.yaml'), settingsSchema)

/** Eight hex digits over the files that decide every audience's scores: taxonomy and the sentiment model. */
export function configHash(configDir: string): string {
  const files = [join(configDir, 'taxonomy.yaml'), join(configDir, 'models', 'sentiment.json')]
  return sha256(...files.filter(existsSync).map(readText)).slice(0, 8)
}

/** What the extractors are built from. Extra sources (a demo's) add their outlets; `known` is what has been read already. */
export function loadResources(
  configDir: string,
  extraSources: readonly Source[] = [],
  known: Pick<Config, 'instruments' | 'sources'> = {
    instruments: loadInstruments(join(configDir, 'instruments')),
    sources: loadSources(join(configDir, 'sources')),
  },
): Resources {
  return {
    instruments: known.instruments,
    outlets: outletsOf([...known.sources, ...extraSources]),
    taxonomy: loadTaxonomy(configDir),
    sentimentModel: loadSentimentModel(configDir),
  }
}

/** Every kind of event that the desk knows. */
export function loadTaxonomy(configDir: string): EventTypeDef[] {
  const file = join(configDir, 'taxonomy.yaml')
  return existsSync(file) ? readYaml(file, taxonomySchema) : []
}

function loadSentimentModel(configDir: string): unknown {
  const file = join(configDir, 'models', 'sentiment.json')
  return existsSync(file) ? JSON.parse(readText(file)) : null
}

/** Outlets as texts may credit them, one per publication name. Who publishes documents is spoken of, not credited. */
function outletsOf(sources: readonly Source[]): Outlet[] {
  const byName = new Map<string, Outlet>()
  for (const s of sources.filter((one) => one.publishes !== 'documents')) {
    const known = byName.get(s.name)
    byName.set(s.name, {
      name: s.name,
      family: s.family,
      creditNames: [...new Set([...(known?.creditNames ?? []), ...s.creditNames])],
    })
  }
  return [...byName.values()]
}

/** The named ones first, in that order; an unknown name is a mistake. */
function ordered(audiences: Audience[], ids: readonly string[]): Audience[] {
  const unknown = ids.find((id) => !audiences.some((a) => a.id === id))
  if (unknown) throw new DeskError('bad-config', `settings.yaml: audiences: there is no audience ${unknown}`)
  const rank = (a: Audience): number => (ids.includes(a.id) ? ids.indexOf(a.id) : ids.length)
  return [...audiences].sort((a, b) => rank(a) - rank(b))
}

function unique<T extends { id: string }>(where: string, items: T[]): T[] {
  const seen = new Set<string>()
  for (const { id } of items) {
    if (seen.has(id)) throw new DeskError('bad-config', `${where}: the id ${id} stands twice`)
    seen.add(id)
  }
  return items
}
