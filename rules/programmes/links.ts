import { type Link, familiesOf, linkBreaches } from '../engine/link.ts'
import { isTrue, oneOf } from '../engine/condition.ts'
import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'
import { words } from '../facts/fact.ts'
import { programmes } from './index.ts'

const plan = {
  document: 'anshan-plan',
  article: words('壮大高新技术企业', 'More high-tech enterprises'),
} as const
const support = {
  document: 'anshan-plan',
  article: words('强化政策扶持', 'Stronger support'),
} as const
const growthTitles = {
  document: 'liaoning-gazelle-measure',
  article: words('申报一般条件', 'General conditions'),
} as const
const certificate = isTrue(company.hnteCertificateValid)
const incomeTax = {
  document: 'cit-high-tech-2017',
  article: words('第一条', 'Article 1'),
} as const

/** How the programmes of the book bear on each other, checked when it is loaded. */
export const links: readonly Link[] = checked([
  {
    id: 'sme-before-register',
    kind: 'opens',
    first: 'tech-sme',
    then: 'anshan-hnte-register',
    needed: false,
    shownBy: isTrue(company.techSmeNumberValid),
    words: words(
      '先取得当年科技型中小企业编号，可进入培育库初筛。',
      "A technology SME number of this year opens the register's first look.",
    ),
    clause: plan,
    confidence: 'uncertain',
  },
  {
    id: 'register-before-high-tech',
    kind: 'opens',
    first: 'anshan-hnte-register',
    then: 'hnte',
    needed: false,
    words: words(
      '入库企业可得到高新技术企业申报辅导。',
      'Companies of the register are guided to their application.',
    ),
    clause: plan,
    confidence: 'seen',
  },
  {
    id: 'high-tech-outside-register',
    kind: 'excludes',
    held: 'hnte',
    from: 'anshan-hnte-register',
    shownBy: certificate,
    words: words(
      '已持有有效高新技术企业证书的，不再进入培育库。',
      'Who holds a valid certificate no longer needs the register.',
    ),
    clause: plan,
    confidence: 'uncertain',
  },
  {
    id: 'high-tech-confirms-sme',
    kind: 'opens',
    first: 'hnte',
    then: 'tech-sme',
    needed: false,
    shownBy: certificate,
    words: words(
      '持有有效高新技术企业证书的，科技型中小企业可直接确认，不看得分。',
      'With a valid certificate a technology SME is confirmed without the score.',
    ),
    clause: {
      document: 'tech-sme-measure',
      article: words('直接确认条件', 'Direct routes'),
    },
    confidence: 'seen',
  },
  {
    id: 'high-tech-makes-eaglet',
    kind: 'opens',
    first: 'hnte',
    then: 'eaglet',
    needed: false,
    shownBy: certificate,
    words: words(
      '有效高新技术企业证书是雏鹰企业的条件之一。',
      'A valid certificate is one of the conditions of an eaglet.',
    ),
    clause: growthTitles,
    confidence: 'secondary',
  },
  {
    id: 'one-growth-title',
    kind: 'oneTitle',
    rising: ['eaglet', 'gazelle', 'unicorn'],
    words: words(
      '雏鹰、瞪羚、独角兽只能申报一种，就高不就低。',
      'Only one of eaglet, gazelle and unicorn may be applied for: the highest that fits.',
    ),
    clause: growthTitles,
    confidence: 'seen',
  },
  {
    id: 'high-tech-before-rate',
    kind: 'opens',
    first: 'hnte',
    then: 'hnte-income-tax',
    needed: true,
    shownBy: certificate,
    words: words(
      '取得高新技术企业证书后，自发证当年起减按15%缴纳企业所得税。',
      'With the certificate the rate is 15 % from the year of its issue.',
    ),
    clause: incomeTax,
    confidence: 'seen',
  },
  {
    id: 'rate-ends-with-certificate',
    kind: 'lapses',
    runsOut: 'hnte',
    ends: 'hnte-income-tax',
    words: words(
      '证书三年到期，当年12月31日前未重新认定的，全年不再适用15%税率，应补缴差额。',
      'The certificate runs out after three years; without renewal by 31 December the year is taxed in full and the difference is due.',
    ),
    clause: incomeTax,
    confidence: 'seen',
  },
  {
    id: 'relief-stacks',
    kind: 'stacks',
    together: ['rd-super-deduction', 'hnte-income-tax'],
    words: words(
      '研发费用加计扣除与15%税率可同时享受；少缴税额按实际适用税率计算。',
      'The super-deduction and the 15 % rate may both be used; the tax saved goes by the rate that applies.',
    ),
    clause: {
      document: 'super-deduction-2023',
      article: words('加计扣除比例', 'Rate of the deduction'),
    },
    confidence: 'known',
  },
  {
    id: 'high-tech-before-reward',
    kind: 'opens',
    first: 'hnte',
    then: 'anshan-reward',
    needed: false,
    shownBy: oneOf(companyTax.highTechRecognition, ['first', 'renewal']),
    words: words(
      '首次或再次认定高新技术企业后，可申请鞍山市奖励性后补助。',
      'After recognition, first or renewed, Anshan gives a reward.',
    ),
    clause: { document: 'anshan-reward', article: words('第六部分', 'Part 6') },
    confidence: 'seen',
  },
  {
    id: 'gazelle-before-reward',
    kind: 'opens',
    first: 'gazelle',
    then: 'anshan-reward',
    needed: false,
    shownBy: isTrue(companyTax.newGazelle),
    words: words(
      '新备案为省级瞪羚企业后，可申请鞍山市奖励性后补助，金额待确认。',
      'After being recorded as a gazelle Anshan gives a reward; the amount is to be confirmed.',
    ),
    clause: support,
    confidence: 'seen',
  },
  {
    id: 'unicorn-before-reward',
    kind: 'opens',
    first: 'unicorn',
    then: 'anshan-reward',
    needed: false,
    shownBy: isTrue(companyTax.newUnicorn),
    words: words(
      '新备案为省级独角兽企业后，可申请鞍山市奖励性后补助，金额待确认。',
      'After being recorded as a unicorn Anshan gives a reward; the amount is to be confirmed.',
    ),
    clause: support,
    confidence: 'seen',
  },
  {
    id: 'number-ends-register-route',
    kind: 'lapses',
    runsOut: 'tech-sme',
    ends: 'anshan-hnte-register',
    words: words(
      '科技型中小企业编号按年有效，次年须重新评价，否则不再作为培育库的初筛依据。',
      'The number is for the year; without a new evaluation it no longer counts for the register.',
    ),
    clause: plan,
    confidence: 'uncertain',
  },
])

/** The links that name a family, in the order of the book. */
export function linksOf(family: string): readonly Link[] {
  return links.filter(link => familiesOf(link).includes(family))
}

/**
 * @throws {Error} listing every link that names no programme.
 */
function checked(all: readonly Link[]): readonly Link[] {
  const breaches = linkBreaches(all, programmes)
  if (breaches.length > 0) throw new Error(`The links are broken:\n${breaches.join('\n')}`)
  return all
}
