import type { AssessmentBasis } from '../engine/evaluate.ts'
import type { Link } from '../engine/link.ts'
import type { Programme } from '../engine/programme.ts'
import type { Facts } from '../facts/dictionary.ts'
import { words } from '../facts/fact.ts'
import { type Step, stretches } from './step.ts'
import { stepTowards } from './step-of.ts'

/**
 * The road of a subject through the programmes that govern the day: what it may apply for now,
 * what comes by waiting or by its own doing, what one title opens, and what runs out.
 */
export function roadThrough(
  programmes: readonly Programme[],
  facts: Facts,
  { links, ...basis }: AssessmentBasis & { readonly links: readonly Link[] },
): readonly Step[] {
  const towards = programmes.flatMap(each => stepTowards(each, facts, basis) ?? [])
  const own = afterWhatTheyNeed(withOneTitle(towards, links), links)
  const steps = [
    ...own,
    ...openedAfter(own, programmes, links),
    ...renewals(own, programmes, links),
  ]
  const rank = (step: Step) => stretches.indexOf(step.when)
  const depth = depths(links, steps)
  const deep = (step: Step) => depth.get(step.family) ?? 0
  return steps.toSorted(
    (a, b) => rank(a) - rank(b) || deep(a) - deep(b) || (a.day ?? '9').localeCompare(b.day ?? '9'),
  )
}

/** Of titles that exclude each other only the highest that can be applied for now is kept. */
function withOneTitle(steps: readonly Step[], links: readonly Link[]): readonly Step[] {
  const lower = links.flatMap(link => {
    if (link.kind !== 'oneTitle') return []
    const ready = link.rising.filter(family =>
      steps.some(step => step.family === family && step.kind === 'apply'),
    )
    const highest = ready.at(-1)
    return highest === undefined ? [] : link.rising.slice(0, link.rising.indexOf(highest))
  })
  return steps.filter(step => !lower.includes(step.family))
}

/**
 * A step that needs a title stays only where the step towards that title comes first; whoever may
 * apply now has the title already.
 */
function afterWhatTheyNeed(steps: readonly Step[], links: readonly Link[]): readonly Step[] {
  const needs = links.filter(link => link.kind === 'opens').filter(link => link.needed)
  return steps.filter(
    step =>
      step.kind === 'apply' ||
      needs
        .filter(link => link.then === step.family)
        .every(link => steps.some(each => each.family === link.first && isNotAfter(each, step))),
  )
}

function isNotAfter(first: Step, then: Step): boolean {
  const [a, b] = [first, then].map(step => stretches.indexOf(step.when))
  return (a ?? 0) <= (b ?? 0) && (first.day ?? '') <= (then.day ?? '9')
}

/** What a step on the road opens, once for each programme, where nothing else leads there. */
function openedAfter(
  steps: readonly Step[],
  programmes: readonly Programme[],
  links: readonly Link[],
): readonly Step[] {
  const opened = links.flatMap((link): readonly Step[] => {
    if (link.kind !== 'opens') return []
    const first = steps.find(step => step.family === link.first)
    const then = programmes.find(each => each.family === link.then)
    const source = programmes.find(each => each.family === link.first)
    const isReached = steps.some(step => step.family === link.then)
    if (first === undefined || then === undefined || source === undefined || isReached) return []
    return [
      {
        kind: 'after',
        family: then.family,
        programme: then.id,
        when: first.when === 'now' ? 'this year' : first.when,
        day: null,
        words: words(
          `办成“${source.names.zh}”后，申请“${then.names.zh}”。${link.words.zh}`,
          `After ${source.names.en}, apply: ${then.names.en}. ${link.words.en}`,
        ),
        because: { kind: 'link', link },
        path: null,
      },
    ]
  })
  return opened.filter(
    (step, index) => opened.findIndex(each => each.family === step.family) === index,
  )
}

/** What has to be renewed, and what ends with it. */
function renewals(
  steps: readonly Step[],
  programmes: readonly Programme[],
  links: readonly Link[],
): readonly Step[] {
  return steps.flatMap((step): readonly Step[] => {
    const programme = programmes.find(each => each.id === step.programme)
    const years = programme?.validity.years ?? null
    if (programme === undefined || years === null || step.kind !== 'apply') return []
    const link = links.find(each => each.kind === 'lapses' && each.runsOut === programme.family)
    return [
      {
        kind: 'renew',
        family: programme.family,
        programme: programme.id,
        when: years <= 1 ? 'next year' : 'later',
        day: null,
        words: words(
          `“${programme.names.zh}”到期前重新申请（有效期：${programme.validity.words.zh}）。${link?.words.zh ?? ''}`,
          `Apply again before it runs out: ${programme.names.en} (valid: ${programme.validity.words.en}). ${link?.words.en ?? ''}`.trim(),
        ),
        because:
          link === undefined
            ? { kind: 'validity', programme: programme.id }
            : { kind: 'link', link },
        path: null,
      },
    ]
  })
}

/**
 * How many titles come before each family, by need or because a step says so; a circle of links
 * counts each of them once.
 */
function depths(links: readonly Link[], steps: readonly Step[]): ReadonlyMap<string, number> {
  const said = new Set(
    steps.flatMap(({ kind, because }) =>
      kind === 'after' && because.kind === 'link' ? [because.link.id] : [],
    ),
  )
  const before = links.flatMap(link => {
    if (link.kind === 'opens' && (link.needed || said.has(link.id))) {
      return [[link.first, link.then] as const]
    }
    if (link.kind === 'excludes') return [[link.from, link.held] as const]
    return []
  })
  const depth = new Map<string, number>()
  for (let pass = 0; pass < before.length; pass += 1) {
    for (const [first, then] of before) {
      depth.set(then, Math.max(depth.get(then) ?? 0, (depth.get(first) ?? 0) + 1))
    }
    if (before.every(([first, then]) => (depth.get(then) ?? 0) > (depth.get(first) ?? 0))) break
  }
  return depth
}
