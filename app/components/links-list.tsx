import { Link } from '@remix-run/react'
import type { LinkView } from '#app/assessments/links.ts'
import { gainsWords } from '#app/words/gains.ts'
import { useWords } from '#app/words/use-words.ts'
import { ConfidenceWords } from './programme-tags.tsx'
import { Tag } from './tag.tsx'
import { VerdictTag } from './verdict-banner.tsx'

/** How a programme bears on others, each with its clause and the way there. */
export function LinksList(props: {
  links: readonly LinkView[]
  hrefOf: (programme: string) => string
}) {
  const words = useWords(gainsWords)
  const { links, hrefOf } = props
  if (links.length === 0) return <p className="text-muted">{words.noLinks}</p>
  return (
    <ul className="divide-y divide-line">
      {links.map(link => (
        <li
          key={link.id}
          className="grid break-inside-avoid gap-x-6 gap-y-1 py-4 first:pt-0 last:pb-0 md:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <p className="font-semibold">
            {words.roles[link.role]}
            {link.role === 'before' && (
              <span className="hint block font-normal">
                {link.isNeeded ? words.needed : words.helpful}
              </span>
            )}
          </p>
          <div>
            <p>{link.sentence}</p>
            <Held link={link} />
            <ul className="mt-1 space-y-1">
              {link.partners.map(partner => (
                <li key={partner.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <Link className="link" to={hrefOf(partner.id)}>
                    {partner.name}
                  </Link>
                  {partner.outcome !== null && <VerdictTag outcome={partner.outcome} />}
                </li>
              ))}
            </ul>
            {link.highest !== null && (
              <p className="mt-1 font-semibold">{words.highest(link.highest)}</p>
            )}
            <p className="hint mt-1">
              {link.article} <ConfidenceWords confidence={link.confidence} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Whether the company has the title that a link starts from. */
function Held({ link: { held, role, isNeeded } }: { link: LinkView }) {
  const words = useWords(gainsWords)
  if (held === null || (role !== 'before' && role !== 'excludedBy')) return null
  const hinders = role === 'before' ? 'no' : 'yes'
  const tone =
    held === 'open'
      ? 'due'
      : held !== hinders
        ? 'good'
        : isNeeded || role === 'excludedBy'
          ? 'bad'
          : 'quiet'
  return (
    <p className="mt-1">
      <Tag tone={tone}>{words.held[role][held]}</Tag>
    </p>
  )
}

/** The links of a programme as a section of a company's page. */
export function LinksSection(props: {
  links: readonly LinkView[]
  hrefOf: (programme: string) => string
}) {
  const words = useWords(gainsWords)
  return (
    <section aria-labelledby="links" className="mt-8">
      <h2 id="links" className="mb-3">
        {words.links}
      </h2>
      <div className="card">
        <LinksList {...props} />
      </div>
    </section>
  )
}
