export { type CopiedPart, type CopyOptions, copyDesk } from './copy-desk.js'
