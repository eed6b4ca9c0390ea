import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Language } from '#rules/words.ts'
import { commonWords } from '#app/words/common.ts'
import { useWords } from '#app/words/use-words.ts'

export type Crumb = { label: string; to: string }

/** Where you are, one title, what the page is for, and at most one primary action. */
export function PageHead(props: {
  title: string
  /** Where the title is not in the page's language. */
  titleLanguage?: Language | undefined
  crumbs?: readonly Crumb[]
  lead?: ReactNode
  tag?: ReactNode
  action?: ReactNode
}) {
  const words = useWords(commonWords)
  return (
    <header className="mb-6">
      {props.crumbs !== undefined && props.crumbs.length > 0 && (
        <nav aria-label={words.breadcrumb} className="mb-2 text-sm text-muted no-print">
          <ol className="flex flex-wrap gap-x-2">
            {props.crumbs.map(crumb => (
              <li key={crumb.to} className="not-last:after:ms-2 not-last:after:content-['/']">
                <Link className="link" to={crumb.to}>
                  {crumb.label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="max-w-3xl">
          <h1 className="flex flex-wrap items-center gap-3">
            <span lang={props.titleLanguage}>{props.title}</span>
            {props.tag}
          </h1>
          {props.lead !== undefined && <div className="prose mt-2 text-muted">{props.lead}</div>}
        </div>
        {props.action !== undefined && <div className="no-print">{props.action}</div>}
      </div>
    </header>
  )
}
