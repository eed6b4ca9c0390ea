import { all, compare, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { constant, fact } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { contractFacts as contract } from '../facts/contract.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'

const law = {
  clause: { document: 'results-transfer-law', article: words('第四十五条', 'Article 45') },
  confidence: 'known',
} as const
const cash = {
  clause: { document: 'cash-reward-2018', article: words('减按50%计税', 'Half of the income') },
  confidence: 'known',
} as const

const nothingSettled = oneOf(contract.rewardTerms, ['none'])
const claimsHalf = isTrue(contract.rewardTaxClaim)
const used = (way: 'transfer' | 'shares' | 'own') =>
  all(nothingSettled, oneOf(contract.resultUse, [way]))
const atLeastPercent = (share: number) =>
  compare(fact(contract.rewardPercent), '>=', constant(share, 'percent'))

export const resultsTransfer: Programme = {
  id: 'results-transfer',
  family: 'results-transfer',
  names: words('科技成果转化奖励', 'Reward for the transfer of results'),
  summary: words(
    '没有规定或约定时奖励和报酬的下限，以及现金奖励减半计税的条件。',
    'The floor of rewards where nothing is settled, and half tax on cash rewards.',
  ),
  planSection: '1.1',
  basis: ['results-transfer-law', 'cash-reward-2018'],
  level: 'nation',
  subject: 'contract',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'rt.1.transfer',
      words: words(
        '没有规定或约定的，转让、许可的奖励不低于净收入的50%',
        'Nothing settled: at least 50 % of the net income of a transfer or licence',
      ),
      ...law,
      appliesIf: used('transfer'),
      condition: atLeastPercent(50),
    }),
    criterion({
      id: 'rt.1.shares',
      words: words(
        '没有规定或约定的，作价投资的奖励不低于所得股份的50%',
        'Nothing settled: at least 50 % of the shares got for the result',
      ),
      ...law,
      appliesIf: used('shares'),
      condition: atLeastPercent(50),
    }),
    criterion({
      id: 'rt.1.own',
      words: words(
        '没有规定或约定的，自行或合作实施的奖励不低于每年营业利润的5%',
        'Nothing settled: at least 5 % of the yearly profit of own or joint use',
      ),
      ...law,
      appliesIf: used('own'),
      condition: atLeastPercent(5),
    }),
    criterion({
      id: 'rt.1.years',
      words: words(
        '自行或合作实施的，投产后连续3至5年提取',
        'Own or joint use: drawn for 3 to 5 years in a row',
      ),
      ...law,
      appliesIf: used('own'),
      condition: compare(fact(contract.rewardYears), '>=', constant(3, 'years')),
    }),
    criterion({
      id: 'tx.5.holder',
      words: words(
        '减半计税：单位为非营利性科研机构或高校',
        'Half tax: a non-profit institute or a university',
      ),
      ...cash,
      appliesIf: claimsHalf,
      condition: oneOf(contract.holderKind, ['non-profit']),
    }),
    criterion({
      id: 'tx.5.months',
      words: words(
        '减半计税：取得转化收入后36个月内发放',
        'Half tax: paid within 36 months of the income',
      ),
      ...cash,
      appliesIf: claimsHalf,
      condition: compare(fact(contract.monthsToReward), '<=', constant(36, 'months')),
    }),
    criterion({
      id: 'tx.5.registered',
      words: words('减半计税：技术合同已认定登记', 'Half tax: the contract is registered'),
      ...cash,
      appliesIf: claimsHalf,
      condition: isTrue(contract.contractRegistered),
    }),
  ),
  papers: [
    paper('rt.doc.contract', words('技术合同及登记证明', 'Contract and certificate'), 'known', {
      required: false,
    }),
    paper('rt.doc.rule', words('奖励规定或约定', 'Rule or agreement on rewards'), 'known', {
      required: false,
    }),
    paper('rt.doc.payment', words('收入和奖励发放凭证', 'Proof of income and payment'), 'known'),
  ],
  benefits: [
    {
      words: words(
        '符合条件的现金奖励减按50%计入工资、薪金所得',
        'Half of a cash reward counts as wage income',
      ),
      clause: cash.clause,
      confidence: 'known',
    },
  ],
  validity: {
    words: words('按每次转化办理', 'Transfer by transfer'),
    years: null,
    confidence: 'known',
  },
  procedure: usualProcedure,
  authority: words('成果完成单位；主管税务机关', 'The holder of the result; the tax office'),
  contact: null,
  coverage: { 'rt.2': 'out of scope', 'rt.3': 'out of scope' },
}
