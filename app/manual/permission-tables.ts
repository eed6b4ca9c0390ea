import { roleWords } from '#rules/procedure/role-words.ts'
import { companyRoles, staffRoles, type Role } from '#rules/procedure/roles.ts'
import { states } from '#rules/procedure/states.ts'
import { allEvents, transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { allActions, grantedTo, type PolicyScope } from '../access/policy.ts'

const roles = [...companyRoles, ...staffRoles] as const

/** Who makes, drafts or signs each move of the procedure, as a Markdown table. */
export function moveTable(language: Language): string {
  const say = language === 'en' ? en : zh
  const rows = allEvents.map(event => {
    const { no, from, to, by, draftedBy, action } = transitionOf(event)
    const nameOf = (role: Role) => inLanguage(roleWords[role], language)
    const stateOf = (state: keyof typeof states) => inLanguage(states[state].internal, language)
    return [
      no,
      inLanguage(action, language),
      from.map(stateOf).join(say.comma),
      to === 'same' ? say.same : stateOf(to),
      (draftedBy ?? []).map(nameOf).join(say.comma) || '—',
      by.map(nameOf).join(say.comma),
    ]
  })
  return table([say.no, say.move, say.from, say.to, say.drafts, say.makes], rows)
}

/** What each role may do in the portal, as the one policy grants it. */
export function policyTable(language: Language): string {
  const say = language === 'en' ? en : zh
  const rows = allActions.map(action => [
    `\`${action}\``,
    ...roles.map(role => {
      const scope = grantedTo(role, action)
      return scope === null ? '' : say.scopes[scope]
    }),
  ])
  return table([say.action, ...roles.map(role => inLanguage(roleWords[role], language))], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const zh = {
  no: '编号',
  move: '环节',
  from: '由',
  to: '到',
  drafts: '起草',
  makes: '办理（签发）',
  same: '不变',
  comma: '、',
  action: '权限',
  scopes: {
    anywhere: '全部',
    'own organisation': '本单位',
    'cases of own district': '本区县的申请',
    cases: '已提交的申请',
    'cases under own review': '本人正在评审的申请',
    'other accounts': '他人账号',
  } satisfies Record<PolicyScope, string>,
}

const en: typeof zh = {
  no: 'No.',
  move: 'Move',
  from: 'From',
  to: 'To',
  drafts: 'Drafted by',
  makes: 'Made (signed) by',
  same: 'unchanged',
  comma: ', ',
  action: 'Permission',
  scopes: {
    anywhere: 'everywhere',
    'own organisation': 'own organisation',
    'cases of own district': 'cases of own district',
    cases: 'submitted cases',
    'cases under own review': 'cases under own review',
    'other accounts': 'accounts of others',
  },
}
