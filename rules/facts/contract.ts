import { choiceFact, flagFact, numberFact, words } from './fact.ts'

const contract = { subject: 'contract', section: 'contract' } as const
const relief = { subject: 'contract', section: 'contract-tax' } as const
const reward = { subject: 'contract', section: 'result-reward' } as const
const certificate = words('技术合同认定登记证明', 'Certificate of registration of the contract')
const text = words('技术合同文本', 'Text of the contract')

/** The kinds of contract that can be registered. */
export const technologyContracts = [
  'development',
  'transfer',
  'licence',
  'consulting',
  'service',
] as const

/** What is said of one technology contract, of its tax and of the reward for the result. */
export const contractFacts = {
  contractKind: choiceFact(
    'contractKind',
    [
      { value: 'development', words: words('技术开发', 'Technology development') },
      { value: 'transfer', words: words('技术转让', 'Technology transfer') },
      { value: 'licence', words: words('技术许可', 'Technology licence') },
      { value: 'consulting', words: words('技术咨询', 'Technology consulting') },
      { value: 'service', words: words('技术服务', 'Technology service') },
      {
        value: 'other',
        words: words(
          '承揽、建设工程、买卖等其他合同',
          'Work, construction, sale or another contract',
        ),
      },
    ],
    { ...contract, words: words('合同类型', 'Kind of contract'), evidence: text },
  ),
  contractParty: choiceFact(
    'contractParty',
    [
      { value: 'seller', words: words('卖方（受托方、让与方）', 'Seller') },
      { value: 'buyer', words: words('买方（委托方、受让方）', 'Buyer') },
      { value: 'other', words: words('中介或其他', 'An agent or another') },
    ],
    { ...contract, words: words('申请人在合同中的身份', "The applicant's part in the contract") },
  ),
  technologyImport: flagFact('technologyImport', {
    ...contract,
    words: words('属于技术进口合同', 'The contract imports technology'),
  }),
  contractWritten: flagFact('contractWritten', {
    ...contract,
    words: words('有完整的书面合同（含电子合同）', 'Full written text, paper or electronic'),
    evidence: text,
  }),
  contractInForce: flagFact('contractInForce', {
    ...contract,
    words: words('合同已生效', 'The contract has taken force'),
  }),
  contractWithinTerm: flagFact('contractWithinTerm', {
    ...contract,
    words: words('合同在有效期内', 'The contract is within its term'),
  }),
  contractRegisteredBefore: flagFact('contractRegisteredBefore', {
    ...contract,
    words: words('该合同已在其他登记机构登记过', 'The contract was registered before'),
  }),
  partiesStated: flagFact('partiesStated', {
    ...contract,
    words: words('合同载明双方主体', 'The contract names its parties'),
  }),
  technologyStated: flagFact('technologyStated', {
    ...contract,
    words: words('合同载明技术内容', 'The contract states the technology'),
    evidence: words('技术资料或方案', 'Technical papers or plan'),
  }),
  priceStated: flagFact('priceStated', {
    ...contract,
    words: words('合同载明价款或报酬', 'The contract states price or pay'),
    evidence: words('报价明细', 'Breakdown of the price'),
  }),
  contractAmount: numberFact('contractAmount', 'fen', {
    ...contract,
    words: words('技术交易额', 'Amount paid for technology'),
    hint: words(
      '成交额中扣除设备、材料等非技术部分的金额。',
      'The price without equipment, material and other parts that are not technology.',
    ),
  }),

  contractRegistered: flagFact('contractRegistered', {
    ...relief,
    words: words('合同已认定登记', 'The contract is registered'),
    evidence: certificate,
  }),
  relatedToTransferOrDevelopment: flagFact('relatedToTransferOrDevelopment', {
    ...relief,
    words: words(
      '咨询或服务与技术转让、开发相关',
      'The consulting or service belongs to a transfer or development',
    ),
  }),
  invoicedTogether: flagFact('invoicedTogether', {
    ...relief,
    words: words(
      '与技术转让或开发的价款开在同一张发票上',
      'On one invoice with the price of the transfer or development',
    ),
  }),
  provincialCertificate: flagFact('provincialCertificate', {
    ...relief,
    words: words(
      '持有省级科技主管部门的认定证明',
      'Certificate of the science department of the province',
    ),
    evidence: certificate,
  }),
  transferKind: choiceFact(
    'transferKind',
    [
      { value: 'transfer', words: words('所有权转让', 'Transfer of ownership') },
      { value: 'exclusive', words: words('全球独占许可', 'Global exclusive licence') },
      { value: 'non-exclusive', words: words('非独占许可', 'Non-exclusive licence') },
      { value: 'other', words: words('其他', 'Another kind') },
    ],
    { ...relief, words: words('技术转让方式', 'How the technology is transferred') },
  ),
  licenceYears: numberFact('licenceYears', 'years', {
    ...relief,
    words: words('许可年限', 'Years of the licence'),
  }),
  transferIncome: numberFact('transferIncome', 'fen', {
    ...relief,
    words: words('一个纳税年度的技术转让所得', 'Income from technology transfer in a tax year'),
    hint: words(
      '转让收入减去转让成本和相关税费。',
      'What was received, less cost and related tax.',
    ),
  }),
  fullyRelatedParties: flagFact('fullyRelatedParties', {
    ...relief,
    words: words(
      '双方直接或间接持股合计达到100%',
      'The parties are related, directly or not, by 100 %',
    ),
  }),

  rewardTerms: choiceFact(
    'rewardTerms',
    [
      { value: 'none', words: words('没有规定也没有约定', 'Neither rule nor agreement') },
      { value: 'settled', words: words('有规定或约定', 'A rule or an agreement') },
    ],
    { ...reward, words: words('对奖励和报酬是否有规定或约定', 'Is the reward settled') },
  ),
  resultUse: choiceFact(
    'resultUse',
    [
      { value: 'transfer', words: words('转让或许可', 'Transfer or licence') },
      { value: 'shares', words: words('作价投资', 'Investment against shares') },
      { value: 'own', words: words('自行或合作实施', 'Own or joint use') },
    ],
    { ...reward, words: words('成果转化方式', 'How the result is put to use') },
  ),
  rewardPercent: numberFact('rewardPercent', 'percent', {
    ...reward,
    max: 100,
    words: words(
      '奖励和报酬占净收入、股份或营业利润的比例',
      'Reward as a share of net income, of the shares or of the profit',
    ),
  }),
  rewardYears: numberFact('rewardYears', 'years', {
    ...reward,
    words: words('自行实施时连续提取奖励的年数', 'Years in a row in which the reward is drawn'),
  }),
  rewardTaxClaim: flagFact('rewardTaxClaim', {
    ...reward,
    words: words('申请现金奖励减半计税', 'Claims half tax on a cash reward'),
  }),
  monthsToReward: numberFact('monthsToReward', 'months', {
    ...reward,
    words: words(
      '取得转化收入到发放现金奖励的月数',
      'Months from income to the payment of the cash reward',
    ),
  }),
  holderKind: choiceFact(
    'holderKind',
    [
      {
        value: 'non-profit',
        words: words('非营利性科研机构或高校', 'Non-profit institute or university'),
      },
      { value: 'enterprise', words: words('企业', 'Enterprise') },
      { value: 'other', words: words('其他单位', 'Another body') },
    ],
    { ...reward, words: words('成果完成单位', 'Who made the result') },
  ),
}
