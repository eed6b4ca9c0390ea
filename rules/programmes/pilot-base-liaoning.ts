import { isTrue } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { pilotBaseBars, pilotParameters } from '../basis/platform-parameters.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { platformFacts as platform } from '../facts/platform.ts'
import { atLeast } from './at-least.ts'
import { platformShared } from './platform-shared.ts'
import { under } from './under.ts'
import { seatInLiaoning } from './usual-settings.ts'

const articleTwo = {
  document: 'liaoning-pilot-base-measure',
  article: words('第二条', 'Article 2'),
} as const
const articleFour = {
  document: 'liaoning-pilot-base-measure',
  article: words('第四条（数值待确认）', 'Article 4, figures to be confirmed'),
} as const
const asks = under(articleTwo, 'seen')
const unread = under(articleFour, 'uncertain')

export const pilotBaseLiaoning: Programme = {
  ...platformShared,
  id: 'pilot-base-liaoning',
  family: 'pilot-base-liaoning',
  names: words('辽宁省科技成果转化中试基地', 'Liaoning pilot base'),
  summary: words(
    '有固定场地和设备、为行业提供中试服务的基地；面积等数值待主管部门确认。',
    'Bases with a site and equipment that run pilots for the trade; the figures are to be confirmed.',
  ),
  planSection: '1.1',
  basis: ['liaoning-pilot-base-measure'],
  level: 'province',
  requirement: allOf(
    seatInLiaoning('pb.1.seat', articleTwo, 'seen'),
    asks(
      'pb.1.body',
      words('具有独立法人资格', 'An independent legal person'),
      isTrue(company.legalPerson),
    ),
    asks('pb.1.site', words('有固定场地', 'A fixed site'), isTrue(platform.fixedSite)),
    asks(
      'pb.1.equipment',
      words('有中试设备', 'Equipment for pilot runs'),
      isTrue(platform.pilotEquipment),
    ),
    asks(
      'pb.1.service',
      words('具备中试服务能力，为行业服务', 'Able to run pilots and serving the trade'),
      isTrue(platform.servesOutside),
    ),
    unread(
      'pb.3.area',
      words('场地面积达到要求', 'The area asked'),
      atLeast(platform.platformArea, pilotBaseBars.area),
    ),
    unread(
      'pb.3.equipment',
      words('设备原值达到要求', 'The value of equipment asked'),
      atLeast(platform.platformEquipment, pilotBaseBars.equipment),
    ),
    unread(
      'pb.3.staff',
      words('专职技术人员数达到要求', 'The technical staff asked'),
      atLeast(platform.platformStaff, pilotBaseBars.staff),
    ),
    unread(
      'pb.3.services',
      words('已完成的中试服务数达到要求', 'The pilot services asked'),
      atLeast(platform.pilotServices, pilotParameters.pilotServicesMin),
    ),
  ),
  authority: words(
    '辽宁省科技厅认定；鞍山市科学技术局推进管理',
    'Recognised by the province; promoted by the Anshan bureau',
  ),
  coverage: { 'pb.2': 'procedure', 'pb.5': 'out of scope' },
}
