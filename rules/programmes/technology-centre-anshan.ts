import { isTrue } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { anshanCentreBars } from '../basis/platform-parameters.ts'
import { words } from '../facts/fact.ts'
import { platformFacts as platform } from '../facts/platform.ts'
import { paper } from './papers.ts'
import { figuresAsked, platformShared } from './platform-shared.ts'
import { under } from './under.ts'
import { seatInAnshan } from './usual-settings.ts'
import { receivedElsewhere } from './received-elsewhere.ts'

const clause = {
  document: 'anshan-technology-centre-paper',
  article: words('第十七批通知（2025年）', 'Notice of the 17th batch, 2025'),
} as const
const asks = under(clause, 'yearly')

export const technologyCentreAnshan: Programme = {
  ...platformShared,
  id: 'technology-centre-anshan',
  family: 'technology-centre-anshan',
  names: words('鞍山市企业技术中心', 'Anshan enterprise technology centre'),
  summary: words(
    '市级企业技术中心，十一项材料齐全，由区县在期限内推荐至市工业和信息化局。',
    'City centres: eleven named papers, forwarded by the district in time to the city industry bureau.',
  ),
  basis: ['anshan-technology-centre-paper'],
  level: 'city',
  requirement: allOf(
    seatInAnshan('pl.6.seat', clause, 'seen'),
    asks(
      'pl.6.papers',
      words('通知所列十一项材料齐全', 'The eleven named papers are complete'),
      isTrue(platform.namedPapersReady),
      {
        strength: 'soft',
        advice: words('缺少的材料请补齐。', 'Please complete the papers that are missing.'),
      },
    ),
    asks(
      'pl.6.forwarded',
      words(
        '由区县在年度通知期限内推荐（第十七批为2025年8月20日前）',
        "Forwarded by the district within the year's term; 17th batch: by 2025-08-20",
      ),
      isTrue(platform.forwardedInTime),
    ),
    ...figuresAsked('pl.6', clause, anshanCentreBars),
  ),
  papers: [
    paper('etc.doc.cover', words('封面', 'Cover'), 'seen'),
    paper('etc.doc.report', words('申请报告', 'Application report'), 'seen'),
    paper('etc.doc.evaluation', words('评价材料', 'Papers for the evaluation'), 'seen'),
    paper('etc.doc.license', words('营业执照', 'Business licence'), 'seen'),
    paper(
      'etc.doc.spend',
      words('科技活动经费表', 'Table of science and technology spend'),
      'seen',
    ),
    paper('etc.doc.staff', words('研发人员表', 'Table of the R&D staff'), 'seen'),
    paper('etc.doc.equipment', words('仪器设备表', 'Table of the equipment'), 'seen'),
    paper('etc.doc.truth', words('真实性声明', 'Statement of truth'), 'seen'),
    paper('etc.doc.audit', words('审计报告', 'Audit report'), 'seen'),
    paper('etc.doc.tax-forms', words('B107-1/B107-2', 'B107-1/B107-2'), 'seen'),
    paper('etc.doc.tax-paid', words('完税证明', 'Proof of tax paid'), 'seen'),
  ],
  procedure: {
    ...platformShared.procedure,
    ...receivedElsewhere(
      words(
        '鞍山市工业和信息化局（由区县推荐）',
        'The city industry bureau; the district forwards',
      ),
      'anshan-technology-centre-paper',
      'seen',
    ),
  },
  authority: words(
    '鞍山市工业和信息化局；由区县推荐',
    'The city industry bureau; the district forwards',
  ),
  coverage: {},
}
