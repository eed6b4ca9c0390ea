import { words } from '../facts/fact.ts'
import type { LegalDocument } from './documents.ts'

const finance = words('财政部、税务总局', 'Ministry of Finance and Tax Administration')

/** Tax law and the city's rewards. */
export const taxDocuments = {
  'super-deduction-119': {
    title: words(
      '关于完善研究开发费用税前加计扣除政策的通知',
      'Notice on the super-deduction of R&D costs',
    ),
    number: '财税〔2015〕119号',
    issuer: words(
      '财政部、税务总局、科技部',
      'Ministries of Finance and Science, Tax Administration',
    ),
    inForceFrom: null,
    confidence: 'known',
  },
  'super-deduction-97': {
    title: words(
      '关于企业研究开发费用税前加计扣除政策有关问题的公告',
      'Announcement on questions of the R&D super-deduction',
    ),
    number: '税务总局公告2015年第97号',
    issuer: words('税务总局', 'Tax Administration'),
    inForceFrom: null,
    confidence: 'seen',
  },
  'super-deduction-2023': {
    title: words(
      '关于进一步完善研发费用税前加计扣除政策的公告',
      'Announcement on improving the R&D super-deduction',
    ),
    number: '财政部 税务总局公告2023年第7号',
    issuer: finance,
    inForceFrom: '2023-01-01',
    confidence: 'seen',
  },
  'super-deduction-ic-2023': {
    title: words(
      '关于提高集成电路和工业母机企业研发费用加计扣除比例的公告',
      'Announcement raising the rate for integrated circuits and machine tools',
    ),
    number: '公告2023年第44号',
    issuer: finance,
    inForceFrom: '2023-01-01',
    confidence: 'seen',
  },
  'cit-law': {
    title: words('中华人民共和国企业所得税法', 'Corporate Income Tax Law'),
    number: null,
    issuer: words('全国人民代表大会', "National People's Congress"),
    inForceFrom: null,
    confidence: 'seen',
  },
  'cit-high-tech-2017': {
    title: words(
      '关于实施高新技术企业所得税优惠政策有关问题的公告',
      'Announcement on the tax relief of high-tech enterprises',
    ),
    number: '税务总局公告2017年第24号',
    issuer: words('税务总局', 'Tax Administration'),
    inForceFrom: '2017',
    confidence: 'seen',
  },
  'anshan-reward': {
    title: words(
      '鞍山市科技奖励政策（经鞍政发〔2025〕2号修订，题名待确认）',
      "Anshan's rewards, as amended by 鞍政发〔2025〕2号; title to be confirmed",
    ),
    number: '鞍政发〔2016〕33号',
    issuer: words('鞍山市人民政府', 'Anshan Municipal Government'),
    inForceFrom: '2025',
    confidence: 'seen',
  },
} as const satisfies Readonly<Record<string, LegalDocument>>
