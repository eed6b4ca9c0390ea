import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from './notice.tsx'
import { PageHead } from './page-head.tsx'

export type MovedOnView = { id: string; programme: string; text: string }

/** What a person reads who comes to a step that the application has left: why, and what was kept. */
export function MovedOn(props: {
  title: string
  view: MovedOnView
  /** What was typed and could not be used. */
  kept?: string | undefined
}) {
  const words = useWords(applicationWords)
  const { id, programme, text } = props.view
  return (
    <>
      <PageHead
        title={props.title}
        crumbs={[
          { label: words.listTitle, to: paths.applications() },
          { label: programme, to: paths.application(id) },
        ]}
      />
      <Notice tone="due" live>
        <p>{text}</p>
      </Notice>
      {props.kept !== undefined && props.kept !== '' && (
        <div className="card mb-6">
          <h2 className="text-base!">{words.keptTyped}</h2>
          <p className="mt-1 whitespace-pre-line">{props.kept}</p>
        </div>
      )}
      <Link className="btn btn-primary" to={paths.application(id)}>
        {words.toCase}
      </Link>
    </>
  )
}
