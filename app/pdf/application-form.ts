import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Submission } from '#db/submissions.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { inLanguage } from '#rules/words.ts'
import { answersView, type AnswersPart } from '../applications/answers-view.server.ts'
import { declarationOf } from '../review/case-declaration.server.ts'
import { frozenContent } from '../use-cases/frozen.ts'
import { formatBytes } from '../words/bytes.ts'
import { formatInstant } from '../words/format.ts'
import { papersWords } from '../words/papers.ts'
import type { CaseGround } from './case-ground.ts'
import { caseFacts, finishedPaper } from './finished-paper.ts'
import type { Block, Paper } from './paper.ts'

const assessmentDay = z.looseObject({ day: z.string() })

/** A frozen version as it was submitted: answers, papers with their hashes, declaration. */
export function applicationForm(ground: CaseGround, submission: Submission): Paper {
  const { language, programme } = ground
  const words = papersWords[language]
  const { answers } = frozenContent(submission)
  const typed = Object.fromEntries(
    [...Object.values(answers.application), ...Object.values(answers.profile)].flatMap(each =>
      Object.entries(each),
    ),
  )
  const assessed = assessmentDay.safeParse(JSON.parse(submission.assessment))
  const day = assessed.data?.day ?? dayInBeijing(submission.submitted_at)
  const parts = answersView(programme, typed, { language, day })
  return finishedPaper(ground, {
    title: `${words.application} · ${words.version(submission.ordinal)}`,
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...caseFacts(ground),
          {
            label: words.submittedAt,
            value: words.beijing(formatInstant(submission.submitted_at)),
          },
          { label: words.ruleBook, value: submission.rule_book },
          { label: words.versionHash, value: versionHash(submission) },
        ],
      },
      ...parts.flatMap(part => partBlocks(part, words.entry)),
      ...paperBlocks(ground, submission),
      ...declarationBlocks(ground, submission),
    ],
  })
}

/** SHA-256 in hex of all that the version holds. */
export function versionHash(submission: Submission): string {
  const { answers, facts, evidence, assessment, declaration, rule_book: book } = submission
  const content = JSON.stringify([answers, facts, evidence, assessment, declaration, book])
  return createHash('sha256').update(content).digest('hex')
}

function partBlocks(part: AnswersPart, entry: string): Block[] {
  const rows = part.singles.map(({ label, value }) => ({ label, value: value.text }))
  const yearly = part.yearly.map(({ label, values }) => [label, ...values.map(each => each.text)])
  return [
    { kind: 'heading', text: part.title },
    ...(rows.length === 0 ? [] : [{ kind: 'facts' as const, rows }]),
    ...(yearly.length === 0
      ? []
      : [{ kind: 'table' as const, head: [entry, ...part.years], rows: yearly }]),
  ]
}

function paperBlocks({ programme, language }: CaseGround, submission: Submission): Block[] {
  const words = papersWords[language]
  const { evidence } = frozenContent(submission)
  const heading: Block = { kind: 'heading', text: words.papers }
  if (evidence.length === 0) return [heading, { kind: 'paragraph', text: words.noPapers }]
  const rows = evidence.map(file => {
    const paper = programme.papers.find(each => each.id === file.document)
    return {
      label: paper === undefined ? file.document : inLanguage(paper.words, language),
      value: `${file.name} (${formatBytes(file.size)})\nSHA-256 ${file.sha256}`,
    }
  })
  return [heading, { kind: 'facts', rows }]
}

function declarationBlocks({ names, language }: CaseGround, submission: Submission): Block[] {
  const words = papersWords[language]
  const declared = declarationOf(submission, names)
  if (declared === null) return []
  return [
    { kind: 'heading', text: words.declaration },
    { kind: 'paragraph', text: declared.text },
    { kind: 'signature', lines: [words.declaredBy(declared.name, declared.at)] },
  ]
}
