import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'
import { usualSettings } from './usual-settings.ts'

/** What every kind of maker space has in common. */
export const makerSpaceShared = {
  ...usualSettings,
  planSection: '1.3',
  subject: 'carrier',
  papers: [
    paper('mk.doc.form', words('众创空间申请表', 'Application form'), 'seen', { form: 'online' }),
    paper('mk.doc.report', words('备案报告', 'Report on the maker space'), 'seen'),
    paper(
      'mk.doc.proof',
      words('场地、人员、活动等证明材料', 'Proof of space, people and events'),
      'seen',
    ),
  ],
} as const satisfies Partial<Programme>

/** Tax relief of recorded maker spaces. */
export const recordedMakerSpaceRelief = {
  words: words(
    '备案众创空间自用及提供给在孵对象的房产、土地免征房产税和城镇土地使用税，孵化服务收入免征增值税，至2027年12月31日（财政部等公告2023年第42号）',
    'Recorded maker spaces: house and land use tax exempt, VAT exempt on incubation services, to 2027-12-31',
  ),
  confidence: 'known',
} as const
