import type { Loose } from '../use-words.ts'
import type { yearTable as zh } from '../zh-CN/year-table.ts'

export const yearTable: Loose<typeof zh> = {
  pasteHint:
    'A block copied from a spreadsheet can be pasted into its top left cell. Leave years before the company existed empty.',
  figure: 'Figure',
  year: year => year,
}
