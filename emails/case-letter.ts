import { clocks } from '#rules/procedure/clocks.ts'
import { nextSteps } from '#rules/procedure/next-steps.ts'
import { states, type Holder } from '#rules/procedure/states.ts'
import type { Language, Words } from '#rules/words.ts'
import { dayText } from './dates.ts'
import { letter, type Letter, type Say } from './letter.ts'
import type { CaseData } from './message-data.ts'

type CaseParts = {
  /** The subject after the prefix and before the programme's name. */
  about: Words
  happened: Words
  mustDo?: Words | null
  facts?: Letter['facts']
  items?: Letter['items']
  rights?: readonly Words[]
}

type Reader = { say: Say; language: Language }

/** The letter that all mails about a case share, with what `parts` adds to it. */
export function caseLetter(data: CaseData, { say, language }: Reader, parts: CaseParts): Letter {
  const programme = say(data.programme)
  return letter({
    subject: `[${['鞍山科技', data.number].filter(Boolean).join(' ')}] ${say(parts.about)}${say({ zh: '：', en: ': ' })}${programme}`,
    to: data.companyName,
    paragraphs: [say(parts.happened), say(nextSteps[data.state])],
    mustDo: parts.mustDo ? say(parts.mustDo) : null,
    facts: [...caseFacts(data, { say, language }), ...(parts.facts ?? [])],
    items: parts.items ?? [],
    action: { label: say({ zh: '查看这项申请', en: 'Open the application' }), path: data.path },
    closing: [
      ...basisOf(data).map(say),
      ...(parts.rights ?? []).map(say),
      ...(data.contact === null
        ? []
        : [say({ zh: `咨询：${data.contact.zh}`, en: `Questions: ${data.contact.en}` })]),
    ],
  })
}

function caseFacts(data: CaseData, { say, language }: Reader): Letter['facts'] {
  const facts = [
    ...(data.number === ''
      ? []
      : [{ label: say({ zh: '申报编号', en: 'Number' }), value: data.number }]),
    { label: say({ zh: '项目', en: 'Programme' }), value: say(data.programme) },
    { label: say({ zh: '当前状态', en: 'State' }), value: say(states[data.state].company) },
  ]
  if (data.due === null) return facts
  const holder = states[data.state].holder
  const label = dueLabel(holder)
  return [...facts, { label: say(label), value: dueText(data.due, { say, language }) }]
}

function dueLabel(holder: Holder): Words {
  if (holder === 'company')
    return { zh: '请在此日前（含当日）完成', en: 'To be done by (that day included)' }
  return holder === 'public'
    ? { zh: '公示至（含当日）', en: 'On notice until (that day included)' }
    : { zh: '承诺办理期限（含当日）', en: 'Promised by (that day included)' }
}

/** The due day, saying so where the calendar of its year is not known yet. */
export function dueText(due: { day: string; provisional: boolean }, reader: Reader): string {
  const day = dayText(due.day, reader.language)
  if (!due.provisional) return day
  return reader.say({
    zh: `预计 ${day}（以国务院办公厅节假日安排通知为准）`,
    en: `expected ${day} (subject to the State Council's notice on holidays)`,
  })
}

function basisOf(data: CaseData): Words[] {
  if (data.due === null || data.due.clock === 'notice') return []
  const { workingDays } = data.due
  const { basis } = clocks[data.due.clock]
  return [
    {
      zh: `期限依据：${workingDays} 个工作日；${basis.zh}`,
      en: `Basis of the period: ${workingDays} working days; ${basis.en}`,
    },
  ]
}
