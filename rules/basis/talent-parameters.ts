import { type Words, words } from '../facts/fact.ts'
import type { ParameterEntry, ParameterSeries } from './parameters.ts'
import { unset } from './unset-parameter.ts'

const planDocument = 'anshan-plan'
const afterLiaoyang = words('参照辽阳市2023年草案', 'After the draft of Liaoyang, 2023')
const afterPlan = words('按方案对园区的定位', "After the plan's aim for the park")

/** A switch: 1 = yes, 0 = no. */
function yesNo(id: string, about: Words, proposal: Words | null = null) {
  return unset(id, 'items', about, proposal === null ? null : { value: 1, words: proposal })
}

function standing(value: number): readonly ParameterEntry[] {
  return [{ from: null, value, document: planDocument, confidence: 'to-confirm' }]
}

function counted(permitClass: 'A' | 'B' | 'C'): Words {
  return words(
    `${permitClass}类人才是否计入引进人数（1为计入，0为不计）`,
    `Whether class ${permitClass} counts for the plan, 1 = yes, 0 = no`,
  )
}

function parkTakes(id: string, zh: string, en: string) {
  return yesNo(
    `qsw.kinds.${id}`,
    words(`园区是否接收${zh}（1为是，0为否）`, `Whether the park takes ${en}, 1 = yes, 0 = no`),
    afterPlan,
  )
}

function loanFor(id: string, zh: string, en: string) {
  return yesNo(
    `loan.kinds.${id}`,
    words(`鞍科贷是否面向${zh}（1为是，0为否）`, `Whether the loan is for ${en}, 1 = yes, 0 = no`),
    afterLiaoyang,
  )
}

function voucherFor(id: string, zh: string, en: string) {
  return yesNo(
    `voucher.kinds.${id}`,
    words(`创新券是否面向${zh}（1为是，0为否）`, `Whether vouchers are for ${en}, 1 = yes, 0 = no`),
  )
}

/** What the bureau or a year's call sets for foreign talent, the park, loans and funds. */
export const talentParameters = {
  countedClassA: {
    id: 'ftalent.counted_classes.a',
    unit: 'items',
    words: counted('A'),
    entries: standing(1),
    suggestion: null,
  } satisfies ParameterSeries<'items'>,
  countedClassB: unset('ftalent.counted_classes.b', 'items', counted('B')),
  countedClassC: {
    id: 'ftalent.counted_classes.c',
    unit: 'items',
    words: counted('C'),
    entries: standing(0),
    suggestion: null,
  } satisfies ParameterSeries<'items'>,
  localAverageWage: unset(
    'ftalent.local_average_wage',
    'fen',
    words('本地上年度社会平均工资（年）', 'Local average wage of last year, a year'),
  ),
  localBonus: {
    id: 'ftalent.local_bonus',
    unit: 'points',
    words: words('地方鼓励加分，省未公布时为0', 'Local bonus; 0 while none is published'),
    entries: [
      { from: null, value: 0, document: 'foreign-work-standard', confidence: 'to-confirm' },
    ],
    suggestion: null,
  } satisfies ParameterSeries<'points'>,

  parkRdMin: unset(
    'qsw.rd_ratio_min',
    'percent',
    words('入园主体研发投入占比下限', "Least R&D share of the park's residents"),
  ),
  parkNoProduction: yesNo(
    'qsw.no_production',
    words(
      '园区是否不接收纯生产项目（1为是，0为否）',
      'Whether pure production is kept out, 1 = yes',
    ),
    afterPlan,
  ),
  parkRdBody: parkTakes('rd_body', '研发机构', 'R&D bodies'),
  parkBranch: parkTakes('institute_branch', '科研院所分院', 'branches of institutes'),
  parkHeadquarters: parkTakes('headquarters', '企业总部', 'headquarters'),
  parkHnte: parkTakes('hnte', '高新技术企业', 'high-tech enterprises'),
  parkEaglet: parkTakes('eaglet', '雏鹰企业', 'eaglets'),
  parkGazelle: parkTakes('gazelle', '瞪羚企业', 'gazelles'),
  parkSpecialised: parkTakes('specialised', '专精特新企业', 'specialised and novel firms'),
  parkOther: unset(
    'qsw.kinds.other',
    'items',
    words('园区是否接收其他主体（1为是，0为否）', 'Whether the park takes others, 1 = yes, 0 = no'),
  ),

  loanTechSme: loanFor('tech_sme', '科技型中小企业', 'technology SMEs'),
  loanHnte: loanFor('hnte', '高新技术企业', 'high-tech enterprises'),
  loanEaglet: loanFor('eaglet', '雏鹰企业', 'eaglets'),
  loanGazelle: loanFor('gazelle', '瞪羚企业', 'gazelles'),
  loanUnicorn: loanFor('unicorn', '独角兽企业', 'unicorns'),
  loanCap: unset('loan.cap', 'fen', words('单户贷款额度上限', 'Greatest loan to one company')),
  loanCreditAsked: yesNo(
    'loan.credit_asked',
    words('是否要求信用记录良好（1为是，0为否）', 'Whether sound credit is asked, 1 = yes, 0 = no'),
  ),

  voucherTechSme: voucherFor('tech_sme', '科技型中小企业', 'technology SMEs'),
  voucherHnte: voucherFor('hnte', '高新技术企业', 'high-tech enterprises'),
  voucherOther: voucherFor('other', '其他企业', 'other companies'),
  voucherRate: unset('voucher.rate', 'ratio', words('创新券抵扣比例', 'Share that a voucher pays')),
  voucherCap: unset('voucher.cap', 'fen', words('创新券年度上限', 'Yearly cap of vouchers')),

  doctorAgeMax: unset(
    'nsf.phd_age_max',
    'yearsOfAge',
    words('博士启动项目年龄上限', 'Greatest age for a starting grant'),
  ),
  guidanceCallYear: unset(
    'cglf.call_year',
    'years',
    words('已发布申报通知的年度', 'Year of the call that is out'),
  ),
} as const
