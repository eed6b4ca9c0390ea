import type { ParameterSeries } from '../basis/parameters.ts'
import { talentParameters as parameters } from '../basis/talent-parameters.ts'
import { all, any, compare, isTrue, not, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { fact, parameter } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { requestFacts as request } from '../facts/request.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'
import { switchedOn } from './switched-on.ts'

const purpose = {
  clause: { document: 'anshan-loan-fund', article: words('第三条至第五条', 'Articles 3 to 5') },
  confidence: 'seen',
} as const
const unread = { clause: purpose.clause, confidence: 'uncertain' } as const

const holds = (title: Parameters<typeof isTrue>[0], series: ParameterSeries<'items'>) =>
  all(isTrue(title), switchedOn(series))

export const scienceLoan: Programme = {
  id: 'science-loan',
  family: 'science-loan',
  names: words('鞍科贷', 'Science loan of Anshan'),
  summary: words(
    '市科技信贷风险补偿资金支持银行向科技型企业贷款；市局推荐，是否放贷由银行决定。',
    "The city's risk fund backs bank loans to technology firms; the bureau recommends, the bank decides.",
  ),
  planSection: '2.2',
  basis: ['anshan-loan-fund'],
  level: 'city',
  subject: 'company',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'lo.1.seat',
      words: words('在鞍山市注册', 'Registered in Anshan'),
      ...purpose,
      condition: oneOf(company.seat, anshanSeats),
    }),
    criterion({
      id: 'lo.1.kind',
      words: words(
        '属于科技型企业：科技型中小企业、高企、雏鹰、瞪羚、独角兽（由市局设定）',
        'A technology firm of the kinds that the bureau sets',
      ),
      ...purpose,
      condition: any(
        holds(company.techSmeNumberValid, parameters.loanTechSme),
        holds(company.hnteCertificateValid, parameters.loanHnte),
        holds(company.eaglet, parameters.loanEaglet),
        holds(company.gazelle, parameters.loanGazelle),
        holds(company.unicorn, parameters.loanUnicorn),
      ),
    }),
    criterion({
      id: 'lo.1.cap',
      words: words('贷款金额不超过上限（由市局设定）', 'Within the cap that the bureau sets'),
      ...unread,
      condition: compare(fact(request.loanAmount), '<=', parameter(parameters.loanCap)),
    }),
    criterion({
      id: 'lo.1.credit',
      words: words('信用记录良好（由市局设定是否要求）', 'Sound credit, if the bureau asks it'),
      ...unread,
      condition: any(isTrue(request.creditSound), not(switchedOn(parameters.loanCreditAsked))),
    }),
  ),
  papers: [
    paper('lo.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper('lo.doc.title', words('科技型企业资格证明', 'Proof of the title'), 'uncertain'),
    paper('lo.doc.statements', words('财务报表', 'Financial statements'), 'uncertain'),
  ],
  benefits: [
    {
      words: words(
        '风险补偿由市科技资金承担，比例和上限以市局文件为准',
        "The city's fund bears part of the risk; share and cap as the bureau's paper says",
      ),
      confidence: 'uncertain',
    },
  ],
  validity: {
    words: words('以贷款合同为准', 'As the loan contract says'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  authority: words(
    '鞍山市科学技术局推荐；鞍山科技创业投资有限责任公司受托管理；银行决定',
    'The bureau recommends, the venture company of the city runs the fund, the bank decides',
  ),
  contact: null,
  coverage: { 'lo.2': 'out of scope' },
}
