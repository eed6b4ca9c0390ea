import { enterpriseParameters } from '../basis/enterprise-parameters.ts'
import { all, isTrue, judgement, oneOf } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import { parameter } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'
import { words } from '../facts/fact.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'

const clause = { document: 'anshan-reward', article: words('第六部分', 'Part 6') } as const
const plan = {
  document: 'anshan-plan',
  article: words('强化政策扶持', 'Stronger support'),
} as const

const recognised = oneOf(companyTax.highTechRecognition, ['first', 'renewal'])
const amountUnseen = judgement(
  words('奖励金额未见公布，由科技局确认', 'The amount was not seen; the bureau is to confirm it'),
)

export const anshanReward: Programme = {
  id: 'anshan-reward',
  family: 'anshan-reward',
  names: words('鞍山市科技企业奖励性后补助', "Anshan's post-subsidy for technology enterprises"),
  summary: words(
    '对首次或再次认定的高新技术企业、新备案的省级瞪羚和独角兽企业给予奖励性后补助。',
    'A reward after recognition as a high-tech enterprise, first or renewed, or after being recorded as a gazelle or unicorn.',
  ),
  planSection: '2.2',
  basis: ['anshan-reward', 'anshan-plan'],
  level: 'city',
  subject: 'company',
  inForce: { from: '2025-01-01', until: null },
  governedInstead: words(
    '2025年修订前的鞍政发〔2016〕33号',
    '鞍政发〔2016〕33号 as it stood before 2025',
  ),
  requirement: allOf(
    criterion({
      id: 'as.reward.seat',
      words: words('在鞍山市注册', 'Registered in Anshan'),
      clause,
      confidence: 'seen',
      condition: oneOf(company.seat, anshanSeats),
    }),
    anyOf(
      words('新获以下任一资格', 'Any one of these, newly gained'),
      criterion({
        id: 'as.reward.hnte',
        words: words(
          '首次或再次认定为高新技术企业',
          'Recognised as a high-tech enterprise, first or again',
        ),
        clause,
        confidence: 'seen',
        condition: recognised,
      }),
      criterion({
        id: 'as.reward.gazelle_unicorn.gazelle',
        words: words(
          '新备案为省级瞪羚企业（金额由科技局确认）',
          'Newly recorded as a provincial gazelle; the bureau is to confirm the amount',
        ),
        clause: plan,
        confidence: 'seen',
        condition: all(isTrue(companyTax.newGazelle), amountUnseen),
      }),
      criterion({
        id: 'as.reward.gazelle_unicorn.unicorn',
        words: words(
          '新备案为省级独角兽企业（金额由科技局确认）',
          'Newly recorded as a provincial unicorn; the bureau is to confirm the amount',
        ),
        clause: plan,
        confidence: 'seen',
        condition: all(isTrue(companyTax.newUnicorn), amountUnseen),
      }),
      criterion({
        id: 'as.reward.eaglet',
        words: words(
          '新备案为省级雏鹰企业（是否奖励及金额由科技局确认）',
          'Newly recorded as a provincial eaglet; the bureau is to confirm whether it is rewarded',
        ),
        clause: plan,
        confidence: 'uncertain',
        condition: all(
          isTrue(companyTax.newEaglet),
          judgement(
            words(
              '实施方案未提及雏鹰企业，由科技局确认',
              'The plan does not name eaglets; the bureau is to confirm',
            ),
          ),
        ),
      }),
    ),
  ),
  papers: [
    paper('as.doc.form', words('奖励申请表', 'Application form'), 'uncertain', { form: 'online' }),
    paper('as.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper(
      'as.doc.title',
      words('高新技术企业证书或省级备案文件', 'Certificate, or the decision of the province'),
      'uncertain',
    ),
  ],
  benefits: [
    {
      words: words(
        '高新技术企业首次或再次认定：奖励性后补助最高10万元',
        'High-tech enterprise, first or renewed: a reward of up to 100,000 yuan',
      ),
      clause,
      confidence: 'seen',
      amount: {
        kind: 'atMost',
        of: parameter(enterpriseParameters.rewardHighTechMost),
        times: [],
        appliesIf: recognised,
      },
    },
    {
      words: words('新备案的省级瞪羚企业：金额待确认', 'New gazelle: amount to be confirmed'),
      clause: plan,
      confidence: 'uncertain',
      amount: {
        kind: 'atMost',
        of: parameter(enterpriseParameters.rewardGazelle),
        times: [],
        appliesIf: isTrue(companyTax.newGazelle),
      },
    },
    {
      words: words('新备案的省级独角兽企业：金额待确认', 'New unicorn: amount to be confirmed'),
      clause: plan,
      confidence: 'uncertain',
      amount: {
        kind: 'atMost',
        of: parameter(enterpriseParameters.rewardUnicorn),
        times: [],
        appliesIf: isTrue(companyTax.newUnicorn),
      },
    },
    {
      words: words(
        '新备案的省级雏鹰企业：是否奖励及金额待确认',
        'New eaglet: whether and how much is to be confirmed',
      ),
      clause: plan,
      confidence: 'uncertain',
      amount: {
        kind: 'atMost',
        of: parameter(enterpriseParameters.rewardEaglet),
        times: [],
        appliesIf: isTrue(companyTax.newEaglet),
      },
    },
  ],
  validity: { words: words('一次性', 'Once'), years: null, confidence: 'uncertain' },
  procedure: usualProcedure,
  authority: words('鞍山市科学技术局', 'Anshan Science and Technology Bureau'),
  contact: null,
  coverage: { 'as.reward.others': 'out of scope' },
}
