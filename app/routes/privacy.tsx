import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { PageHead } from '#app/components/page-head.tsx'
import { titleOf } from '../forms/page-title.ts'
import { languageOf } from '#app/words/language.ts'
import { privacyWords } from '#app/words/privacy.ts'
import { useWords } from '#app/words/use-words.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request)
  return { title: privacyWords[language].title }
}

export default function Privacy() {
  const { title, lead, version, parts } = useWords(privacyWords)
  return (
    <>
      <PageHead title={title} lead={lead} />
      <p className="hint mb-6">{version}</p>
      <div className="card prose space-y-6">
        <Part title={parts.who} text={parts.whoText} />
        <section>
          <h2>{parts.what}</h2>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {Object.values(parts.whatList).map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <Part title={parts.not} text={parts.notText} />
        <Part title={parts.purpose} text={parts.purposeText} />
        <Part title={parts.share} text={parts.shareText} />
        <Part title={parts.keep} text={parts.keepText} />
        <Part title={parts.rights} text={parts.rightsText} />
        <Part title={parts.safe} text={parts.safeText} />
        <Part title={parts.change} text={parts.changeText} />
      </div>
    </>
  )
}

function Part(props: { title: string; text: string }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <p className="mt-1">{props.text}</p>
    </section>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => titleOf(data?.title, page)
