import { isFalse, reached } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import { constant } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { platformFacts as platform } from '../facts/platform.ts'
import { atLeast, lastYearsResearch } from './at-least.ts'
import { platformShared } from './platform-shared.ts'
import { under } from './under.ts'
import { receivedElsewhere } from './received-elsewhere.ts'

const asks = under(
  {
    document: 'national-technology-centre-measure',
    article: words('申报条件', 'Conditions'),
  },
  'seen',
)

export const technologyCentreNational: Programme = {
  ...platformShared,
  id: 'technology-centre-national',
  family: 'technology-centre-national',
  names: words('国家企业技术中心', 'National enterprise technology centre'),
  summary: words(
    '研发投入1500万元、研发人员150人、设备原值2000万元以上的省级企业技术中心。',
    'Provincial centres with 15 million yuan of R&D, 150 R&D staff and 20 million of equipment.',
  ),
  basis: ['national-technology-centre-measure'],
  level: 'nation',
  requirement: allOf(
    asks(
      'pl.4.rd',
      words('研发经费支出不低于1500万元', 'R&D spend of at least 15 million yuan'),
      lastYearsResearch(1_500_000_000),
    ),
    asks(
      'pl.4.staff',
      words('研发人员不少于150人', 'At least 150 R&D staff'),
      atLeast(platform.platformStaff, 150),
    ),
    asks(
      'pl.4.equipment',
      words('研发设备原值不低于2000万元', 'Equipment of at least 20 million yuan'),
      atLeast(platform.platformEquipment, 2_000_000_000),
    ),
    asks(
      'pl.4.provincial',
      words('认定为省级企业技术中心满2年', 'A provincial centre for 2 full years'),
      reached(platform.provincialCentreSince, constant(2, 'years')),
    ),
    asks(
      'pl.4.clean',
      words('近三年无违法行为', 'No unlawful conduct in the last three years'),
      isFalse(platform.violationThreeYears),
    ),
  ),
  procedure: {
    ...platformShared.procedure,
    ...receivedElsewhere(
      words(
        '省级主管部门（推荐至国家发展改革委等）',
        'The department of the province, for the national commission',
      ),
      'national-technology-centre-measure',
      'known',
    ),
  },
  authority: words(
    '国家发展改革委等；经省级部门推荐',
    'The national commission; the province recommends',
  ),
  coverage: {},
}
