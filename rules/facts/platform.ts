import { choiceFact, dayFact, flagFact, numberFact, words } from './fact.ts'

const platform = { subject: 'platform', section: 'platform' } as const
const base = { subject: 'platform', section: 'pilot-base' } as const
const centre = { subject: 'platform', section: 'technology-centre' } as const

/** What is said of a research platform, a pilot base or a technology centre. */
export const platformFacts = {
  platformStaff: numberFact('platformStaff', 'people', {
    ...platform,
    words: words('专职研发（技术）人员数', 'Full-time R&D or technical staff'),
    evidence: words('研发人员名单', 'List of the staff'),
  }),
  platformArea: numberFact('platformArea', 'squareMetres', {
    ...platform,
    words: words('研发（中试）场地面积', 'Area for R&D or pilot runs'),
  }),
  platformEquipment: numberFact('platformEquipment', 'fen', {
    ...platform,
    words: words('仪器设备原值', 'Equipment, original value'),
    evidence: words('仪器设备清单', 'List of the equipment'),
  }),
  existingProvincialBases: numberFact('existingProvincialBases', 'items', {
    ...platform,
    words: words('已有省级科技创新基地数', 'Provincial bases held already'),
    hint: words('不含本次申报的基地。', 'Without the one applied for.'),
  }),
  sameDirectionBase: flagFact('sameDirectionBase', {
    ...platform,
    words: words(
      '本单位在同一方向已有省级基地',
      'Holds a provincial base in the same direction already',
    ),
  }),
  directionTaken: flagFact('directionTaken', {
    ...platform,
    words: words('研究方向与省内已有基地重复', 'The direction repeats a base of the province'),
  }),
  headHasBase: flagFact('headHasBase', {
    ...platform,
    words: words('负责人（团队）已负责其他省级基地', 'The head leads another provincial base'),
  }),
  headHighLevel: flagFact('headHighLevel', {
    ...platform,
    words: words('负责人为高层次人才', 'The head is high-level talent'),
  }),
  industryMechanism: flagFact('industryMechanism', {
    ...platform,
    words: words('与产业有长期合作机制', 'A long-term mechanism with industry'),
  }),
  transferAbility: flagFact('transferAbility', {
    ...platform,
    words: words('有成果转化能力的证明', 'Proof of the ability to transfer results'),
  }),
  strategicField: choiceFact(
    'strategicField',
    [
      { value: 'information', words: words('新一代信息技术', 'New information technology') },
      { value: 'equipment', words: words('高端装备制造', 'High-end equipment') },
      { value: 'materials', words: words('新材料', 'New materials') },
      { value: 'biology', words: words('生物', 'Biology') },
      { value: 'vehicles', words: words('新能源汽车', 'New-energy vehicles') },
      { value: 'energy', words: words('新能源', 'New energy') },
      { value: 'saving', words: words('节能环保', 'Energy saving and environment') },
      { value: 'digital', words: words('数字创意', 'Digital creation') },
      { value: 'services', words: words('相关服务', 'Related services') },
      { value: 'other', words: words('其他领域', 'Another field') },
    ],
    { ...platform, words: words('所属战略性新兴产业', 'Strategic emerging industry') },
  ),
  alreadyEngineeringLab: flagFact('alreadyEngineeringLab', {
    ...platform,
    words: words('同一项目已是省级工程实验室', 'The project is a provincial laboratory already'),
  }),
  emergingField: flagFact('emergingField', {
    ...platform,
    words: words('属于新兴产业领域', 'In an emerging field'),
  }),

  fixedSite: flagFact('fixedSite', { ...base, words: words('有固定场地', 'A fixed site') }),
  pilotEquipment: flagFact('pilotEquipment', {
    ...base,
    words: words('有中试设备', 'Equipment for pilot runs'),
  }),
  servesOutside: flagFact('servesOutside', {
    ...base,
    words: words('面向行业开放中试服务', 'Serves the trade outside with pilot runs'),
    evidence: words('对外服务制度', 'Rules of service'),
  }),
  pilotServices: numberFact('pilotServices', 'items', {
    ...base,
    words: words('已完成的对外中试服务数', 'Pilot services done for others'),
  }),
  pilotSpecialists: flagFact('pilotSpecialists', {
    ...base,
    words: words('有专业技术人员队伍', 'A staff of specialists'),
  }),
  safetyAccidentThreeYears: flagFact('safetyAccidentThreeYears', {
    ...base,
    words: words('近三年发生安全事故', 'Safety accident in the last three years'),
  }),
  dishonestThreeYears: flagFact('dishonestThreeYears', {
    ...base,
    words: words('近三年有严重失信', 'Serious dishonesty in the last three years'),
  }),
  pilotBaseAlready: flagFact('pilotBaseAlready', {
    ...base,
    words: words('已是备案的中试基地', 'A recorded pilot base already'),
  }),

  provincialCentreSince: dayFact('provincialCentreSince', {
    ...centre,
    words: words('认定为省级企业技术中心的日期', 'Provincial technology centre since'),
    evidence: words('省级认定文件', 'Decision of the province'),
  }),
  violationThreeYears: flagFact('violationThreeYears', {
    ...centre,
    words: words('近三年有违法行为', 'Unlawful conduct in the last three years'),
  }),
  namedPapersReady: flagFact('namedPapersReady', {
    ...centre,
    words: words('通知所列十一项材料已备齐', 'The eleven named papers are ready'),
  }),
  forwardedInTime: flagFact('forwardedInTime', {
    ...centre,
    judge: 'bureau',
    words: words('区县在当年通知的期限内推荐', "Forwarded by the district within the year's term"),
  }),
}
