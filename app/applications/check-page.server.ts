import { parametersOn } from '#db/parameter-settings.ts'
import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import type { Db } from '#db/transaction.ts'
import { assess, type Outcome } from '#rules/engine/evaluate.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { CompanyActor } from '../access/actor.ts'
import { explanationView } from '../assessments/explanation.server.ts'
import { answersView, type AnswersPart } from './answers-view.server.ts'
import type { CaseFile } from './case-file.server.ts'
import { declarationIn } from './declaration.ts'
import { paperViews, type PaperView } from './papers.server.ts'
import { obstacles, type Obstacle } from './readiness.server.ts'

export type RuleResult = {
  outcome: Outcome
  met: number
  counted: number
  hard: number
  soft: number
}

export type CheckPage = {
  id: string
  version: number
  programme: string
  programmeId: string
  parts: AnswersPart[]
  papers: PaperView[]
  rules: RuleResult
  obstacles: Obstacle[]
  declaration: string
  signer: { name: string; company: string }
  mailTo: string[]
}

type Reader = { actor: CompanyActor; language: Language }

/** Everything that would be submitted now, read-only, with what the rules say of it. */
export async function checkPage(
  db: Db,
  file: CaseFile,
  { actor, language }: Reader,
): Promise<CheckPage> {
  const { application, programme, read } = file
  const people = await companyMailPeople(db, actor.organisation.id)
  return {
    id: application.id,
    version: application.version,
    programme: inLanguage(programme.names, language),
    programmeId: programme.id,
    parts: answersView(programme, read.typed, { language, day: read.day }),
    papers: paperViews(file, language),
    rules: ruleResult(file, await parametersOn(db, read.day), language),
    obstacles: obstacles(file, { language, verified: actor.verified }),
    declaration: declarationIn(language).text,
    signer: { name: actor.account.name, company: actor.organisation.name },
    mailTo: people.map(person => person.email),
  }
}

/** Binding conditions not met, and what is missing or judged by others. */
function ruleResult(
  { programme, read }: CaseFile,
  overrides: ParameterOverrides,
  language: Language,
): RuleResult {
  const assessment = assess(programme, read.facts, { day: read.day, overrides })
  const view = explanationView(programme, assessment, language)
  const sizeOf = (name: string) =>
    view.groups.find(({ group }) => group === name)?.items.length ?? 0
  return {
    outcome: view.outcome,
    met: view.met,
    counted: view.counted,
    hard: sizeOf('not_met'),
    soft: sizeOf('unknown') + sizeOf('judgement'),
  }
}
