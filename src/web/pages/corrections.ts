import type { CorrectionView } from '../present/corrections.js'

/** A correction's kind, as lists begin it. */
export const CORRECTION_NAMES: Record<CorrectionView['kind'], string> = {
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  superseded: 'Replaced',
  conflict: 'Conflict',
}
