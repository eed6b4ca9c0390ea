import { isTrue } from '../engine/condition.ts'
import { type Clause, type Confidence, criterion, type Requirement } from '../engine/criterion.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { firstKinds } from './first-kinds.ts'
import { paper } from './papers.ts'

export function legalPerson(id: string, clause: Clause, confidence: Confidence): Requirement {
  return criterion({
    id,
    words: words('具有独立法人资格', 'An independent legal person'),
    clause,
    confidence,
    condition: isTrue(company.legalPerson),
  })
}

/** What every kind of incubator has in common. */
export const incubatorShared = {
  planSection: '1.3',
  openedFirst: firstKinds.incubator,
  subject: 'carrier',
  papers: [
    paper('inc.doc.form', words('孵化器申报书', 'Application form'), 'uncertain', {
      form: 'online',
    }),
    paper('inc.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper(
      'inc.doc.premises',
      words('场地产权或租赁证明', 'Title or lease of the premises'),
      'uncertain',
    ),
    paper(
      'inc.doc.fund',
      words('孵化资金证明及使用案例', 'Proof of the fund and cases of its use'),
      'uncertain',
    ),
    paper(
      'inc.doc.staff',
      words('服务人员及创业导师名单', 'List of staff and mentors'),
      'uncertain',
    ),
    paper(
      'inc.doc.incubatees',
      words('在孵企业及毕业企业名单', 'List of incubatees and graduates'),
      'uncertain',
    ),
  ],
  benefits: [
    {
      words: words(
        '国家级、省级孵化器自用及提供给在孵对象的房产、土地免征房产税和城镇土地使用税，孵化服务收入免征增值税，至2027年12月31日（财政部等公告2023年第42号）；2025年办法标准级是否适用待税务部门确认',
        'National and provincial incubators: house and land use tax exempt, VAT exempt on incubation services, to 2027-12-31; whether the standard level of 2025 counts is to be confirmed by the tax bureau',
      ),
      confidence: 'known',
    },
  ],
  validity: {
    words: words('以认定文件为准', 'As the decision says'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: { ...usualProcedure, experts: true },
  contact: null,
} as const satisfies Partial<Programme>
