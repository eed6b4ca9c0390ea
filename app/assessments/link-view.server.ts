import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import { sayClause } from '#rules/engine/explain.ts'
import { familiesOf, highestTitle, type Link, titleHeld } from '#rules/engine/link.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { linksOf } from '#rules/programmes/links.ts'
import { inLanguage } from '#rules/words.ts'
import { type LinkRole, linkRoles, type LinkView } from './links.ts'
import type { RuleReader } from './rule-reader.ts'

/**
 * How a programme bears on others, what comes before it first. With a company's facts also what
 * it has of it already; null = the rule alone.
 */
export function linkViews(
  { family }: Programme,
  facts: Facts | null,
  reader: RuleReader,
  links: readonly Link[] = linksOf(family),
): LinkView[] {
  const rank = ({ role }: LinkView) => linkRoles.indexOf(role)
  return links
    .map(link => linkView(link, { family, facts, reader }))
    .sort((a, b) => rank(a) - rank(b))
}

type Of = { family: string; facts: Facts | null; reader: RuleReader }

function linkView(link: Link, { family, facts, reader }: Of): LinkView {
  const { day, language } = reader
  const book = programmesOn(day)
  const outcomeOf = (each: Programme) =>
    facts === null ? null : assessWithCompletions(each, facts, reader).outcome
  const role = roleOf(link, family)
  const isCondition = role === 'before' || role === 'excludedBy'
  return {
    id: link.id,
    role,
    isNeeded: link.kind === 'opens' && link.needed,
    sentence: inLanguage(link.words, language),
    article: inLanguage(sayClause(link.clause), language),
    confidence: link.confidence,
    held: facts === null || !isCondition ? null : titleHeld(link, facts, reader),
    partners: familiesOf(link)
      .filter(each => each !== family)
      .flatMap(each => book.find(one => one.family === each) ?? [])
      .map(each => ({
        id: each.id,
        name: inLanguage(each.names, language),
        outcome: outcomeOf(each),
      })),
    highest: facts === null ? null : highestName(link, { facts, reader, book }),
  }
}

function highestName(
  link: Link,
  { facts, reader, book }: { facts: Facts; reader: RuleReader; book: readonly Programme[] },
): string | null {
  if (link.kind !== 'oneTitle') return null
  const governing = (family: string) => book.find(each => each.family === family)
  const highest = highestTitle(link, family => {
    const programme = governing(family)
    return programme === undefined
      ? 'not_yet'
      : assessWithCompletions(programme, facts, reader).outcome
  })
  const programme = highest === null ? undefined : governing(highest)
  return programme === undefined ? null : inLanguage(programme.names, reader.language)
}

function roleOf(link: Link, family: string): LinkRole {
  switch (link.kind) {
    case 'opens':
      return link.then === family ? 'before' : 'after'
    case 'excludes':
      return link.from === family ? 'excludedBy' : 'excludes'
    case 'lapses':
      return link.ends === family ? 'endsWith' : 'ends'
    case 'oneTitle':
    case 'stacks':
      return link.kind
  }
}
