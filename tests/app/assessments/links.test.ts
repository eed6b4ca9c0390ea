import { expect, test } from 'vitest'
import { linkViews } from '#app/assessments/link-view.server.ts'
import { gainsWords } from '#app/words/gains.ts'
import { programmeById, programmes } from '#rules/programmes/index.ts'
import { familiesOf } from '#rules/engine/link.ts'
import { links } from '#rules/programmes/links.ts'
import { languages } from '#rules/words.ts'

const day = '2026-11-23'
const reader = { day, overrides: {}, language: 'zh-CN' } as const

function viewsOf(id: string, facts: Parameters<typeof linkViews>[1]) {
  const programme = programmeById(id)
  if (programme === null) throw new Error(`no ${id}`)
  return linkViews(programme, facts, reader)
}

test('every link is shown in both languages at each programme that it names, with its clause', () => {
  for (const language of languages) {
    for (const link of links) {
      for (const programme of programmes.filter(each => familiesOf(link).includes(each.family))) {
        const view = linkViews(programme, null, { ...reader, language }).find(
          each => each.id === link.id,
        )
        expect(view, `${link.id} at ${programme.id}`).toBeDefined()
        expect(view?.sentence).toBe(language === 'en' ? link.words.en : link.words.zh)
        expect(view?.article).not.toBe('')
        expect(view === undefined ? '' : gainsWords[language].roles[view.role]).not.toBe('')
        expect(view?.partners.map(each => each.name)).not.toContain('')
      }
    }
  }
})

test('what comes before is shown first, as had, as not had, or as not said', () => {
  const rate = (facts: Parameters<typeof linkViews>[1]) => viewsOf('hnte-income-tax', facts)[0]
  expect(rate({ hnteCertificateValid: true })).toMatchObject({ role: 'before', held: 'yes' })
  expect(rate({ hnteCertificateValid: false })).toMatchObject({ isNeeded: true, held: 'no' })
  expect(rate({})?.held).toBe('open')
  expect(rate(null)?.held).toBeNull()
})

test('the same link reads from both sides: first the certificate, afterwards the rate', () => {
  const role = (id: string) =>
    viewsOf(id, null).find(each => each.id === 'high-tech-before-rate')?.role
  expect(role('hnte-income-tax')).toBe('before')
  expect(role('hnte')).toBe('after')
})

test('who holds the certificate is told that the register is not for it', () => {
  const excluded = viewsOf('anshan-hnte-register', { hnteCertificateValid: true }).find(
    each => each.role === 'excludedBy',
  )
  expect(excluded?.held).toBe('yes')
  expect(excluded?.partners.map(each => each.id)).toEqual(['hnte'])
})

test('a partner leads to the version in force and says how the company stands there', () => {
  const [link] = viewsOf('rd-super-deduction', {})
  expect(link).toMatchObject({ role: 'stacks' })
  expect(link?.partners).toMatchObject([{ id: 'hnte-income-tax', outcome: 'cannot_tell_yet' }])
})
