import { talentParameters as parameters } from '../basis/talent-parameters.ts'
import { all, any, compare, isFalse, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { fact, parameter, ratio } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { requestFacts as request } from '../facts/request.ts'
import { liaoningSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'
import { switchedOn } from './switched-on.ts'

const unread = {
  clause: {
    document: 'anshan-plan',
    article: words(
      '二（二），规则未见，由市局设定',
      'Section 2.2; no rule seen, set by the bureau',
    ),
  },
  confidence: 'uncertain',
} as const

export const scienceVoucher: Programme = {
  id: 'science-voucher',
  family: 'science-voucher',
  names: words('科技创新券', 'Innovation voucher'),
  summary: words(
    '未见省、市规则；面向哪些企业、哪些服务、抵扣比例和上限由市局设定。',
    'No rule was seen; the bureau sets for whom, for what, the share and the cap.',
  ),
  planSection: '2.2',
  basis: ['anshan-plan'],
  level: 'province',
  subject: 'company',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'vo.1.seat',
      words: words('在辽宁省注册', 'Registered in Liaoning'),
      ...unread,
      condition: oneOf(company.seat, liaoningSeats),
    }),
    criterion({
      id: 'vo.1.kind',
      words: words('属于创新券面向的企业（由市局设定）', 'A company that vouchers are for'),
      ...unread,
      condition: any(
        all(isTrue(company.techSmeNumberValid), switchedOn(parameters.voucherTechSme)),
        all(isTrue(company.hnteCertificateValid), switchedOn(parameters.voucherHnte)),
        switchedOn(parameters.voucherOther),
      ),
    }),
    criterion({
      id: 'vo.1.service',
      words: words('服务类型在支持范围内', 'A service that vouchers pay for'),
      ...unread,
      condition: isTrue(request.voucherServiceAccepted),
    }),
    criterion({
      id: 'vo.1.related',
      words: words('与服务机构无关联关系', 'Not related to the provider'),
      ...unread,
      strength: 'soft',
      condition: isFalse(request.voucherRelatedParty),
    }),
    criterion({
      id: 'vo.1.cap',
      words: words('按比例计算的券额不超过年度上限', 'The share of the spend stays within the cap'),
      ...unread,
      strength: 'notice',
      condition: compare(
        ratio(parameter(parameters.voucherCap), fact(request.voucherSpend)),
        '>=',
        parameter(parameters.voucherRate),
      ),
    }),
  ),
  papers: [
    paper('vo.doc.contract', words('服务合同', 'Contract of service'), 'uncertain'),
    paper('vo.doc.invoice', words('发票', 'Invoice'), 'uncertain'),
    paper('vo.doc.result', words('服务结果文件', 'Result of the service'), 'uncertain'),
  ],
  benefits: [
    {
      words: words(
        '按服务金额和抵扣比例计算，不超过年度上限',
        'The share of the spend, within the yearly cap',
      ),
      clause: unread.clause,
      confidence: 'uncertain',
      amount: {
        kind: 'atMost',
        of: fact(request.voucherSpend),
        times: [parameter(parameters.voucherRate)],
        appliesIf: null,
      },
    },
  ],
  validity: {
    words: words('按年度', 'Year by year'),
    years: 1,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  authority: words('由市局确认', 'To be confirmed by the bureau'),
  contact: null,
  coverage: {},
}
