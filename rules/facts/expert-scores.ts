import { numberFact, words } from './fact.ts'

const experts = { subject: 'company', section: 'expert-scores', judge: 'experts' } as const

/** The whole points that the panel gives a high-tech enterprise, one fact a sub-item. */
export const expertScores = {
  scoreTechnology: numberFact('scoreTechnology', 'points', {
    ...experts,
    max: 8,
    words: words('技术的先进程度', 'Advance of the technology'),
  }),
  scoreCoreSupport: numberFact('scoreCoreSupport', 'points', {
    ...experts,
    max: 8,
    words: words('对主要产品（服务）的核心支持作用', 'Support to the main products'),
  }),
  scoreIpQuantity: numberFact('scoreIpQuantity', 'points', {
    ...experts,
    max: 8,
    words: words('知识产权数量', 'Number of rights'),
  }),
  scoreIpAcquisition: numberFact('scoreIpAcquisition', 'points', {
    ...experts,
    max: 6,
    words: words('知识产权获得方式', 'How the rights were obtained'),
  }),
  scoreStandards: numberFact('scoreStandards', 'points', {
    ...experts,
    max: 2,
    words: words('参与编制标准（加分）', 'Part in standards, bonus'),
  }),
  scoreConversion: numberFact('scoreConversion', 'points', {
    ...experts,
    max: 30,
    words: words('科技成果转化能力', 'Putting results to use'),
  }),
  scoreManagement: numberFact('scoreManagement', 'points', {
    ...experts,
    max: 20,
    words: words('研究开发组织管理水平', 'Organisation of R&D'),
    hint: words(
      '研发制度与核算6分，研发机构与产学研6分，转化激励与双创平台4分，人才4分。',
      'Rules and accounts 6, unit and cooperation 6, rewards and platform 4, people 4.',
    ),
  }),
  scoreNetAssetGrowth: numberFact('scoreNetAssetGrowth', 'points', {
    ...experts,
    max: 10,
    words: words('净资产增长率', 'Growth of net assets'),
  }),
  scoreSalesGrowth: numberFact('scoreSalesGrowth', 'points', {
    ...experts,
    max: 10,
    words: words('销售收入增长率', 'Growth of sales'),
  }),
}
