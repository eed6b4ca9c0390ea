import { paths } from '#app/paths.ts'
import { servedWords } from '#app/words/served-mails.ts'
import { useWords } from '#app/words/use-words.ts'

/** Where the mails about a case are downloaded as proof that they were served. */
export function ServiceLink(props: { id: string }) {
  const words = useWords(servedWords)
  return (
    <p className="mb-6 no-print">
      <a className="link" href={paths.paper(props.id, 'service')} download>
        {words.download}
      </a>
      <span className="hint ms-3">{words.downloadHint}</span>
    </p>
  )
}
