export type { Answer, MarketProvider, Range, Terms } from './contract.js'
export { MARGIN_DEBT } from './finra.js'
export { createFolderProvider, type FolderOptions, readMarketFolder } from './folder.js'
