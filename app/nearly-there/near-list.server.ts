import type { AppLoadContext } from '@remix-run/node'
import { parametersOn } from '#db/parameter-settings.ts'
import { profilesOfCompanies, type ProfileOfCompany } from '#db/profiles.ts'
import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { byNearness, nearnessOf, type Nearness } from '#rules/engine/nearness.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import { districtByCode } from '#rules/identifiers/districts.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { explanationView } from '../assessments/explanation.server.ts'
import type { ClauseView, ExplanationView } from '../assessments/explanation.ts'
import type { NearLine } from './near-line.ts'

export type NearList = {
  programmes: { id: string; name: string }[]
  programme: string
  lines: NearLine[]
  /** Companies whose profile says too little for any verdict. */
  silent: number
}

type Reader = { language: Language; districtCode: string | null; programme: string | null }

/**
 * The companies that are nearly there, for a programme about companies: those that miss least
 * first; who has said nothing is only counted.
 */
export async function nearList(
  { db, today }: Pick<AppLoadContext, 'db' | 'today'>,
  { language, districtCode, programme: wanted }: Reader,
  book: readonly Programme[] = programmesOn(today()),
): Promise<NearList> {
  const day = today()
  const open = book.filter(each => each.subject === 'company')
  const programme = open.find(each => each.id === wanted) ?? open[0]
  const overrides = await parametersOn(db, day)
  const companies = await profilesOfCompanies(db, districtCode)
  const basis = { day, overrides, language }
  const judged =
    programme === undefined ? [] : companies.map(each => judgedLine(programme, each, basis))
  const telling = judged.filter(each => each.told)
  return {
    programmes: open.map(each => ({ id: each.id, name: inLanguage(each.names, language) })),
    programme: programme?.id ?? '',
    lines: telling.sort((a, b) => byNearness(a.nearness, b.nearness)).map(each => each.line),
    silent: judged.length - telling.length,
  }
}

type Basis = { day: string; overrides: ParameterOverrides; language: Language }
type Judged = { line: NearLine; nearness: Nearness; told: boolean }

function judgedLine(programme: Programme, company: ProfileOfCompany, basis: Basis): Judged {
  const { facts } = readAnswers(company.answers, basis.day)
  const assessment = assess(programme, facts, basis)
  const nearness = nearnessOf(programme, assessment)
  const view = explanationView(programme, assessment, basis.language)
  const district = districtByCode(company.districtCode)
  return {
    nearness,
    told: nearness.unknown < assessment.criteria.length / 2,
    line: {
      id: company.organisationId,
      name: company.name,
      district: district === null ? '' : inLanguage(district.words, basis.language),
      outcome: assessment.outcome,
      missed: nearness.missed.map(({ id }) => missedWords(view, id)),
      unknown: nearness.unknown,
    },
  }
}

function missedWords(view: ExplanationView, id: string): NearLine['missed'][number] {
  const clause = clausesOf(view).find(each => each.id === id)
  const gap = clause?.figures.find(figure => figure.gap?.good === false)?.gap
  return { sentence: clause?.sentence ?? id, gap: gap?.text ?? null }
}

function clausesOf(view: ExplanationView): ClauseView[] {
  return view.groups.flatMap(({ items }) =>
    items.flatMap(item => (item.kind === 'clause' ? [item.clause] : item.options.flat())),
  )
}
