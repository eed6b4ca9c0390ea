import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageKinds, readMessage, statutory, type MessageKind } from '#emails/message.ts'
import { renderMessage, type RenderedMail } from '#emails/render.tsx'
import { isSafeLine, oneLine } from '#emails/safe-text.ts'
import { templates } from '#emails/templates/index.ts'
import { allEvents, transitionOf } from '#rules/procedure/transitions.ts'
import { languages, type Language } from '#rules/words.ts'
import { samples, spoilt } from './sample-messages.ts'

const origin = 'https://portal.example.gov.cn'

function rendered(
  kind: MessageKind,
  language: Language,
  data: unknown = samples[kind],
): RenderedMail {
  const read = readMessage(kind, data)
  if (!read.ok) throw new Error(read.problem)
  return renderMessage(read.message, { language, origin })
}

const caseKinds = messageKinds.filter(kind => 'number' in samples[kind])

test('each message has one template and one word on whether it serves a document', () => {
  expect(Object.keys(templates).sort()).toEqual([...messageKinds].sort())
  expect(Object.keys(statutory).sort()).toEqual([...messageKinds].sort())
})

test('each mail of the procedure’s table is a statutory message', () => {
  const mails = allEvents.map(event => transitionOf(event).mail).filter(mail => mail !== null)
  for (const mail of mails) expect(statutory[mail], mail).toBe(true)
})

test('each message in each language carries its one link in both parts, and to the portal only', () => {
  for (const kind of messageKinds)
    for (const language of languages) {
      const { html, text } = rendered(kind, language)
      const { path } = samples[kind]
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(match => match[1])
      expect(links, kind).toEqual([`${origin}${path}`])
      expect(text, kind).toContain(`\n${origin}${path}\n`)
      expect(html).not.toMatch(/<(img|script|iframe|form)/)
    }
})

test('each message about a case names number, programme and state in both parts; the subject has the number', () => {
  for (const kind of caseKinds)
    for (const language of languages) {
      const { subject, html, text } = rendered(kind, language)
      const number = kind === 'not-submitted' ? '' : 'AS-2026-000123'
      expect(subject.startsWith(`[鞍山科技${number === '' ? '' : ' '}${number}] `)).toBe(true)
      const programme = language === 'en' ? 'Gazelle enterprise' : '瞪羚企业'
      for (const part of [html, text]) {
        expect(part, kind).toContain(number)
        expect(part, kind).toContain(programme)
      }
      expect(subject).toContain(programme)
    }
})

test('an English mail has no Chinese but names of people, companies and the subject’s prefix', () => {
  const given =
    /审计报告尚未出具|称专利不属于该企业|专利登记簿显示权属无误|两年未填报年度情况|复核认为原审查有误|鞍山某科技有限公司|王经办|李总|营业执照|审计报告|不清晰|缺页|请重新扫描|缺第 3 页|符合条件|研发费用占比不足|另行申报|\[鞍山科技[^\]]*\]/g
  for (const kind of messageKinds) {
    const { subject, text, html } = rendered(kind, 'en')
    for (const part of [subject, text, html.replace(/font-family:[^;]*;/g, '')])
      expect(part.replace(given, ''), kind).not.toMatch(/\p{Script=Han}/u)
  }
})

test('a correction notice lists each item with its reason, and the last day', () => {
  for (const language of languages) {
    const labels = language === 'en' ? ['Licence', 'Audit report'] : ['营业执照', '审计报告']
    const { text, html } = rendered('correction-notice', language)
    for (const part of [text, html])
      for (const said of [...labels, '不清晰', '请重新扫描', '缺第 3 页'])
        expect(part).toContain(said)
    expect(text).toContain(language === 'en' ? '7 December 2026' : '2026年12月7日')
  }
})

test('a day counted without its year’s calendar is said to be expected only', () => {
  const due = { day: '2027-01-07', provisional: true, clock: 'company', workingDays: 10 }
  expect(
    rendered('correction-notice', 'zh-CN', spoilt('correction-notice', { due })).text,
  ).toContain('预计 2027年1月7日')
  expect(rendered('correction-notice', 'en', spoilt('correction-notice', { due })).text).toContain(
    'expected 7 January 2027',
  )
})

test('a refusal by the bureau tells the rights; a recognition, or a refusal from above, does not', () => {
  const text = (change: Record<string, unknown>) =>
    rendered('decision', 'zh-CN', spoilt('decision', change)).text
  expect(text({})).toContain('行政复议')
  expect(text({ state: 'recognised' })).not.toContain('行政复议')
  const document = { number: '辽科发〔2026〕0号', on: '2026-11-20' }
  const fromAbove = text({ decidedBy: 'higher authority', document })
  expect(fromAbove).not.toContain('行政复议')
  expect(fromAbove).toContain('辽科发〔2026〕0号')
})

test('whom to turn to is said when the bureau has set it, and not otherwise', () => {
  const contact = { zh: '规划科', en: 'planning section' }
  expect(rendered('receipt', 'zh-CN', spoilt('receipt', { contact })).text).toContain(
    '咨询：规划科',
  )
  expect(rendered('receipt', 'zh-CN').text).not.toContain('咨询')
})

test('one entry too many, one missing, or an unknown kind is refused', () => {
  for (const kind of messageKinds) {
    expect(readMessage(kind, spoilt(kind, { bcc: 'x@y.cn' })).ok, kind).toBe(false)
    expect(readMessage(kind, spoilt(kind, { path: undefined })).ok, kind).toBe(false)
  }
  expect(readMessage('newsletter', {}).ok).toBe(false)
  expect(readMessage('toString', {}).ok).toBe(false)
})

test('a link that leads out of the portal is refused', () => {
  for (const path of ['//evil.cn', 'https://evil.cn', '/\\evil.cn', '/a b', '/a\nb', ''])
    expect(readMessage('receipt', spoilt('receipt', { path })).ok, path).toBe(false)
})

test('line breaks and marks that turn text are refused in every name and number', () => {
  const bad = ['\r', '\n', '\0', '\u202e', '\u2066', '\u200f', '\u2028', '\u0085']
  const names = { number: 'AS', companyName: '公司' }
  for (const mark of bad)
    for (const [name, value] of Object.entries(names))
      expect(readMessage('receipt', spoilt('receipt', { [name]: `${value}${mark}x` })).ok).toBe(
        false,
      )
})

test('no text of people breaks the subject or becomes markup', () => {
  const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(typed, typed, (name, reason) => {
      const companyName = oneLine(`司${name}`)
      expect(isSafeLine(companyName)).toBe(true)
      const read = readMessage('decision', spoilt('decision', { companyName, reason }))
      if (!read.ok) throw new Error(read.problem)
      const mail = renderMessage(read.message, { language: 'zh-CN', origin })
      expect(isSafeLine(mail.subject)).toBe(true)
      expect(mail.html.match(/<[a-z/!][^>]*>/g)?.length).toBe(tagsWithout)
    }),
    { numRuns: 300 },
  )
})

const tagsWithout = rendered('decision', 'zh-CN').html.match(/<[a-z/!][^>]*>/g)?.length

test('in Chinese a label and what it says stand apart by a full-width colon', () => {
  expect(rendered('accepted', 'zh-CN').text).toContain('\n申报编号：AS-2026-000123\n')
  expect(rendered('accepted', 'en').text).toContain('\nNumber: AS-2026-000123\n')
})
