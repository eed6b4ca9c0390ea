import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { commonWords } from '#app/words/common.ts'
import { useWords } from '#app/words/use-words.ts'
import { PageHead } from './page-head.tsx'

/** What a person reads when a page cannot be given: what happened, and the way back. */
export function ErrorPage(props: { status: number }) {
  const { errors } = useWords(commonWords)
  const [title, text] = wordsFor(props.status, errors)
  return (
    <>
      <PageHead title={title} lead={text} />
      <Link className="btn btn-primary" to={paths.home()}>
        {errors.home}
      </Link>
    </>
  )
}

function wordsFor(status: number, errors: Record<string, string>): [string, string] {
  const key = status === 404 ? 'notFound' : status === 403 ? 'forbidden' : 'server'
  return [errors[key] ?? '', errors[`${key}Text`] ?? '']
}
