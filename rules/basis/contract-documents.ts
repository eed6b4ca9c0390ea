import { words } from '../facts/fact.ts'
import type { LegalDocument } from './documents.ts'

const most = words('科技部', 'Ministry of Science and Technology')
const finance = words('财政部、国家税务总局', 'Ministry of Finance, Taxation Administration')

/** The texts on technology contracts, their tax relief and the transfer of results. */
export const contractDocuments = {
  'civil-code': {
    title: words('中华人民共和国民法典', 'Civil Code'),
    number: null,
    issuer: words('全国人民代表大会', "National People's Congress"),
    inForceFrom: '2021-01-01',
    confidence: 'seen',
  },
  'contract-registration-2000': {
    title: words('技术合同认定登记管理办法（2000年）', 'Measure on registering contracts, 2000'),
    number: '国科发政字〔2000〕063号',
    issuer: most,
    inForceFrom: '2000',
    confidence: 'secondary',
  },
  'contract-registration-2026': {
    title: words('技术合同认定登记管理办法（2026年）', 'Measure on registering contracts, 2026'),
    number: null,
    issuer: words('工业和信息化部', 'Ministry of Industry and Information Technology'),
    inForceFrom: '2026-01-23',
    confidence: 'secondary',
  },
  'vat-pilot-2016': {
    title: words(
      '关于全面推开营业税改征增值税试点的通知',
      'Notice on extending value added tax to all trades',
    ),
    number: '财税〔2016〕36号',
    issuer: finance,
    inForceFrom: '2016',
    confidence: 'seen',
  },
  'cit-regulation': {
    title: words('企业所得税法实施条例', 'Regulation on corporate income tax'),
    number: null,
    issuer: words('国务院', 'State Council'),
    inForceFrom: null,
    confidence: 'seen',
  },
  'cit-transfer-2010': {
    title: words(
      '关于居民企业技术转让有关企业所得税政策问题的通知',
      'Notice on income tax of technology transfer',
    ),
    number: '财税〔2010〕111号',
    issuer: finance,
    inForceFrom: null,
    confidence: 'known',
  },
  'cit-licence-2015': {
    title: words(
      '关于许可使用权技术转让所得企业所得税有关问题的公告',
      'Announcement on income tax of licences',
    ),
    number: '国家税务总局公告2015年第82号',
    issuer: words('国家税务总局', 'Taxation Administration'),
    inForceFrom: '2015',
    confidence: 'known',
  },
  'results-transfer-law': {
    title: words('促进科技成果转化法', 'Law on promoting the transfer of results'),
    number: null,
    issuer: words('全国人民代表大会常务委员会', "Committee of the National People's Congress"),
    inForceFrom: null,
    confidence: 'known',
  },
  'cash-reward-2018': {
    title: words(
      '关于科技人员取得职务科技成果转化现金奖励有关个人所得税政策的通知',
      'Notice on income tax of cash rewards for results',
    ),
    number: '财税〔2018〕58号',
    issuer: words('财政部、税务总局、科技部', 'Ministry of Finance and others'),
    inForceFrom: '2018',
    confidence: 'known',
  },
} as const satisfies Readonly<Record<string, LegalDocument>>
