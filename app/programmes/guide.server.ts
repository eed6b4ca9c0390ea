import { documentById } from '#rules/basis/documents.ts'
import { type Criterion, criteriaOf, type Requirement } from '#rules/engine/criterion.ts'
import { sayClause } from '#rules/engine/explain.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { programmes } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { benefitRules } from '../assessments/benefit-view.server.ts'
import { linkViews } from '../assessments/link-view.server.ts'
import type { RuleReader } from '../assessments/rule-reader.ts'
import { formatDay } from '../words/format.ts'
import { programmesWords } from '../words/programmes.ts'
import { programmeRow } from './catalogue.server.ts'
import type { ConditionItem, ConditionView, GuideView, ProgrammeRow } from './guide.ts'
import { dutyViews } from './duties.server.ts'
import { scoreTableOf } from './score-table.server.ts'
import { stepsOf } from './steps.server.ts'

/** The programme as a service guide. */
export function guideOf(programme: Programme, reader: RuleReader): GuideView {
  const { language } = reader
  const words = programmesWords[language]
  const say = (text: { zh: string; en: string }) => inLanguage(text, language)
  const { validity, contact, governedInstead } = programme
  return {
    documents: programme.basis.map(id => {
      const { title, number, issuer, inForceFrom, confidence } = documentById(id)
      const since = inForceFrom === null ? null : sinceWords(inForceFrom, language)
      return { id, title: say(title), number, issuer: say(issuer), since, confidence }
    }),
    plan: words.planSection(programme.planSection),
    authority: say(programme.authority),
    receivedBy: receptionOf(programme, language),
    conditions: conditionsOf(programme.requirement, language),
    score: scoreTableOf(programme, language),
    papers: programme.papers.map(({ id, words: name, required, form, accepts, confidence }) => ({
      id,
      name: say(name),
      isRequired: required,
      form,
      accepts: accepts.join(language === 'en' ? ', ' : '、'),
      confidence,
    })),
    steps: stepsOf(programme, language),
    decideWorkingDays: programme.procedure.decideWorkingDays,
    decidedAbove: programme.level !== 'city',
    validity: { words: say(validity.words), confidence: validity.confidence },
    duties: dutyViews(programme, language),
    benefits: benefitRules(programme, reader),
    links: linkViews(programme, null, reader),
    contact: contact === null ? null : say(contact),
    governedInstead: governedInstead === null ? null : say(governedInstead),
  }
}

/** The other office that receives, with the document that says so; null = this portal does. */
function receptionOf({ procedure }: Programme, language: Language): GuideView['receivedBy'] {
  if (procedure.receivedHere) return null
  const { office, document, confidence } = procedure.receivedBy
  return {
    office: inLanguage(office, language),
    document: inLanguage(documentById(document).title, language),
    confidence,
  }
}

/** Every version of the programme's family, and its kin: same place in the plan, same subject. */
export function versionsOf(
  programme: Programme,
  { day, language }: { day: string; language: Language },
  book: readonly Programme[] = programmes,
): ProgrammeRow[] {
  return book
    .filter(
      each =>
        each.family === programme.family ||
        (each.planSection === programme.planSection && each.subject === programme.subject),
    )
    .map(each => programmeRow(each, day, language))
}

function sinceWords(inForceFrom: string, language: Language): string {
  const words = programmesWords[language]
  return inForceFrom.length === 4
    ? words.inForceYear(inForceFrom)
    : words.inForceFrom(formatDay(inForceFrom, language))
}

function conditionsOf(requirement: Requirement, language: Language): ConditionItem[] {
  switch (requirement.node) {
    case 'criterion': {
      const condition = conditionView(requirement.criterion, language)
      return [{ kind: 'one', id: condition.id, condition }]
    }
    case 'allOf':
      return requirement.of.flatMap(part => conditionsOf(part, language))
    case 'anyOf': {
      const sentence = inLanguage(requirement.words, language)
      const options = requirement.of.map(option =>
        criteriaOf(option).map(each => conditionView(each, language)),
      )
      return [{ kind: 'routes', id: sentence, sentence, options }]
    }
  }
}

function conditionView(criterion: Criterion, language: Language): ConditionView {
  const { id, strength, confidence, appliesIf, clause } = criterion
  return {
    id,
    strength,
    confidence,
    isConditional: appliesIf !== null,
    sentence: inLanguage(criterion.words, language),
    article: inLanguage(sayClause(clause), language),
  }
}
