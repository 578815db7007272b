import type { History } from './contract.js'
import { figures } from './figures.js'
import { scores } from './scores.js'
import { signals } from './signals.js'
import { stories } from './stories.js'

export type { Cell, ColumnType, History, HistoryDesk, Row, Span } from './contract.js'

/** Bulk histories by name, for back-tests. None holds an article's text. */
export const HISTORIES = { stories, figures, signals, scores } as const satisfies Record<string, History>
export type HistoryName = keyof typeof HISTORIES
