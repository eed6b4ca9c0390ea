import { addToPool, type ExpertEntry } from '../use-cases/keep-expert.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import { staff, type SampleStaff } from './people.ts'
import { done, type Stage } from './stage.ts'

type SampleExpert = {
  key: string
  name: string
  /** Finance, technical matters, or both. */
  kind: 'technical' | 'finance' | 'both'
  city: string
  fields: string[]
  /** Place of a sample company that the expert works for, or used to work with. */
  employer?: number
  partner?: number
  isAway?: boolean
}

const expert = (
  key: string,
  name: string,
  more: Omit<SampleExpert, 'key' | 'name'>,
): SampleExpert => ({ key, name: `${name}（虚构）`, ...more })

/** The pool of the sample city: some are tied to its companies, one is away. */
export const sampleExperts: readonly SampleExpert[] = [
  expert('expert', '沈专家', { kind: 'technical', city: '沈阳', fields: ['材料', '冶金'] }),
  expert('expert2', '韩教授', { kind: 'technical', city: '大连', fields: ['装备制造'] }),
  expert('expert3', '苏研究员', { kind: 'technical', city: '沈阳', fields: ['电子信息'] }),
  expert('expert4', '许会计师', { kind: 'finance', city: '沈阳', fields: ['财务'] }),
  expert('expert5', '曹教授', { kind: 'technical', city: '长春', fields: ['化工', '环保'] }),
  expert('expert6', '邓高工', { kind: 'technical', city: '营口', fields: ['菱镁'] }),
  expert('expert7', '彭教授', { kind: 'both', city: '大连', fields: ['技术经济'] }),
  expert('expert8', '吕会计师', { kind: 'finance', city: '大连', fields: ['财务'] }),
  expert('expert9', '丁教授', {
    ...{ kind: 'technical', city: '沈阳', fields: ['矿山', '选矿'] },
    partner: 22,
  }),
  expert('expert10', '魏高工', {
    ...{ kind: 'technical', city: '本溪', fields: ['钢铁'] },
    employer: 30,
  }),
  expert('expert11', '蒋教授', {
    ...{ kind: 'technical', city: '北京', fields: ['材料'] },
    isAway: true,
  }),
]

/** Those of the pool beside the one whom everybody may sign in as. */
export const otherExperts: readonly SampleStaff[] = sampleExperts
  .slice(1)
  .map(({ key, name }) => staff(key, name, 'expert'))

/** The chief takes everybody into the pool. */
export async function fillSamplePool(context: UseCaseContext, stage: Stage): Promise<void> {
  const chief = stage.city.staff.get('chief')
  if (chief === undefined) throw new Error('the sample city has no chief')
  const actor = { id: chief.accountId, role: chief.role }
  for (const each of sampleExperts) {
    const accountId = stage.city.staff.get(each.key)?.accountId ?? ''
    done(await addToPool(context, { accountId, entry: entryOf(each, stage), actor }), 'kept')
  }
}

function entryOf(each: SampleExpert, stage: Stage): ExpertEntry {
  const isAway = each.isAway === true
  return {
    title: each.kind === 'finance' ? '注册会计师' : '正高',
    city: each.city,
    technical: each.kind !== 'finance',
    finance: each.kind !== 'technical',
    fields: each.fields,
    ties: tiesOf(each, stage),
    telephone: '',
    address: '',
    monthlyLoad: 10,
    suspendedUntil: isAway ? `${Number(stage.today.slice(0, 4)) + 1}-12-31` : null,
    suspensionNote: isAway ? '出国访问（样例）' : null,
  }
}

function tiesOf({ employer, partner }: SampleExpert, { city }: Stage): ExpertEntry['ties'] {
  const [worksFor, workedWith] = [employer, partner].map(place =>
    place === undefined ? undefined : city.companies[place - 1],
  )
  return {
    employers:
      worksFor === undefined
        ? []
        : [
            {
              code: worksFor.creditCode,
              name: worksFor.sample.name,
              university: false,
              from: '2021-03-01',
              to: null,
            },
          ],
    holdings: [],
    relations:
      workedWith === undefined
        ? []
        : [{ kind: 'cooperation', code: workedWith.creditCode, until: '2021-12-31' }],
  }
}
