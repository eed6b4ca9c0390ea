import { inLanguage } from '#rules/words.ts'
import { paths } from '../paths.ts'
import { commonWords } from '../words/common.ts'
import { papersWords } from '../words/papers.ts'
import type { CaseGround } from './case-ground.ts'
import { hashOf, type Block, type Paper } from './paper.ts'

type Content = {
  title: string
  /** The application's number if left out. */
  number?: string
  blocks: readonly Block[]
  framed?: boolean
  /** The page of the case if left out. */
  checkAt?: Paper['checkAt']
}

/** A paper with the head, foot and hash that all papers share. */
export function finishedPaper(ground: CaseGround, content: Content): Paper {
  const { language, application, origin } = ground
  const words = papersWords[language]
  const number = content.number ?? application.number ?? ''
  const { title, blocks } = content
  return {
    language,
    head: commonWords[language].bureau,
    title,
    number,
    checkAt: content.checkAt ?? {
      label: words.checkCase,
      address: `${origin}${paths.application(application.id)}`,
    },
    mark: ground.isDemonstration ? words.demonstration : null,
    pageWords: { before: words.pageBefore, between: words.pageBetween, after: words.pageAfter },
    hashLabel: words.hash,
    hash: hashOf({ title, number, blocks }),
    framed: content.framed ?? false,
    blocks,
    fileName: `${number} ${title}.pdf`,
  }
}

/** Number, programme and company: what every paper of a case names. */
export function caseFacts({ application, programme, language }: CaseGround) {
  const words = papersWords[language]
  return [
    { label: words.number, value: application.number ?? '' },
    { label: words.programme, value: inLanguage(programme.names, language) },
    { label: words.company, value: application.organisation_name },
    { label: words.creditCode, value: application.credit_code },
  ]
}

/** Who answers questions; never a number that the bureau has not given. */
export function contactFact({ programme, language }: CaseGround) {
  const words = papersWords[language]
  const value =
    programme.contact === null ? words.contactUnset : inLanguage(programme.contact, language)
  return { label: words.contact, value }
}
