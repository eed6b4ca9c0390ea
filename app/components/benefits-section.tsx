import { Link } from '@remix-run/react'
import type { BenefitView } from '#app/assessments/benefits.ts'
import { gainsWords } from '#app/words/gains.ts'
import { useWords } from '#app/words/use-words.ts'
import { BenefitFormula } from './benefit-formula.tsx'
import { FactLink, type SectionHref } from './clause-row.tsx'
import { ConfidenceWords } from './programme-tags.tsx'
import { Tag } from './tag.tsx'

/** What a programme brings to one company: each benefit, its amount, how it is worked out. */
export function BenefitsSection(props: {
  benefits: readonly BenefitView[]
  sectionHref: SectionHref
  /** Where facts outside the profile can be given; null = they are asked on this page. */
  check: string | null
}) {
  const words = useWords(gainsWords)
  const { benefits } = props
  const hasAmounts = benefits.some(each => each.money !== null)
  return (
    <section aria-labelledby="benefits" className="mt-8">
      <h2 id="benefits">{words.benefits}</h2>
      <p className="prose mb-3 text-muted">
        {benefits.length === 0 ? words.noBenefits : hasAmounts ? words.benefitsLead : null}
      </p>
      {benefits.length > 0 && (
        <ul className="card divide-y divide-line py-1! sm:py-2!">
          {benefits.map(benefit => (
            <li key={benefit.words} className="break-inside-avoid py-4">
              <Benefit benefit={benefit} {...props} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Benefit(props: { benefit: BenefitView; sectionHref: SectionHref; check: string | null }) {
  const { words: sentence, article, confidence, formula, money } = props.benefit
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="min-w-0 flex-1 basis-72 font-medium">{sentence}</p>
        {money !== null && <Amount money={money} />}
      </div>
      {money !== null && (
        <Missing money={money} sectionHref={props.sectionHref} check={props.check} />
      )}
      {formula !== null && money?.state !== 'none' && (
        <BenefitFormula formula={formula} reads={money?.reads ?? []} />
      )}
      <p className="hint mt-1">
        {article} <ConfidenceWords confidence={confidence} />
      </p>
    </>
  )
}

type Money = NonNullable<BenefitView['money']>

function Amount({ money }: { money: Money }) {
  const words = useWords(gainsWords)
  if (money.state === 'none') return <Tag tone="quiet">{words.notForYou}</Tag>
  return (
    <p className={money.state === 'known' ? 'text-lg font-semibold text-good' : 'text-muted'}>
      <span className="sr-only">{words.estimate}: </span>
      {money.text}
    </p>
  )
}

function Missing(props: { money: Money; sectionHref: SectionHref; check: string | null }) {
  const words = useWords(gainsWords)
  const { money, sectionHref, check } = props
  const isElsewhere = money.missing.some(each => sectionHref(each.section) === null)
  return (
    <>
      {money.missing.length > 0 && (
        <div className="mt-1">
          <p className="text-due">{words.missing}:</p>
          <ul className="list-disc ps-5">
            {money.missing.map(each => (
              <li key={each.key}>
                <FactLink fact={each} sectionHref={sectionHref} />{' '}
                <span className="hint">({each.sectionName})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isElsewhere && check !== null && (
        <p className="hint mt-1">
          {words.askedInCheck}{' '}
          <Link className="link" to={check}>
            {words.toCheck}
          </Link>
        </p>
      )}
      {money.unset.length > 0 && (
        <p className="mt-1 text-due">
          {words.unset}: {money.unset.join(', ')}
        </p>
      )}
    </>
  )
}
