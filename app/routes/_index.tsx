import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { actorOf } from '#app/access/actor.ts'
import { LevelTag } from '#app/components/programme-tags.tsx'
import { paths } from '#app/paths.ts'
import { kindsOpenedFirst } from '#app/programmes/catalogue.server.ts'
import { commonWords } from '#app/words/common.ts'
import { homeWords } from '#app/words/home.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const actor = await actorOf(request, context)
  return {
    title: `${commonWords[language].portal} · ${commonWords[language].bureau}`,
    isCompany: actor.kind === 'company',
    kinds: kindsOpenedFirst(context.today(), language),
  }
}

export default function Home() {
  const words = useWords(homeWords)
  const { isCompany } = useLoaderData<typeof loader>()
  return (
    <>
      <header className="mb-8">
        <h1 className="max-w-3xl">{words.title}</h1>
        <p className="prose mt-2 text-muted">{words.lead}</p>
      </header>
      <ul className="mb-10 grid gap-4 md:grid-cols-3">
        <Way title={words.check} text={words.checkText}>
          <Link
            className="btn btn-primary w-full"
            to={isCompany ? paths.companySelfAssessment() : paths.selfAssessment()}
          >
            {words.checkAction}
          </Link>
        </Way>
        <Way title={words.browse} text={words.browseText}>
          <Link className="btn w-full" to={paths.programmes()}>
            {words.browseAction}
          </Link>
        </Way>
        {isCompany ? (
          <Way title={words.enter} text={words.enterText}>
            <Link className="btn w-full" to={paths.company()}>
              {words.enterAction}
            </Link>
          </Way>
        ) : (
          <Way title={words.register} text={words.registerText}>
            <Link className="btn w-full" to={paths.register()}>
              {words.registerAction}
            </Link>
          </Way>
        )}
      </ul>
      <OpenedFirst />
      <Steps />
      <section aria-labelledby="basis" className="border-t border-line pt-6">
        <h2 id="basis">{words.basis}</h2>
        <p className="mt-2 font-semibold">
          {words.planTitle} <span className="whitespace-nowrap">({words.planNumber})</span>
        </p>
        <p className="hint">{words.planIssued}</p>
        <p className="prose mt-2 text-muted">{words.planText}</p>
      </section>
    </>
  )
}

function Way(props: { title: string; text: string; children: ReactNode }) {
  return (
    <li className="card flex flex-col">
      <h2>{props.title}</h2>
      <p className="mt-1 mb-5 grow text-muted">{props.text}</p>
      {props.children}
    </li>
  )
}

function OpenedFirst() {
  const words = useWords(homeWords)
  const { kinds } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="opened-first" className="mb-10">
      <h2 id="opened-first">{words.openedFirst}</h2>
      <div className="card mt-3 divide-y divide-line py-1! sm:py-2!">
        {kinds.map(({ kind, name, plan, programmes }) => (
          <div key={kind} className="grid gap-x-6 gap-y-1 py-4 md:grid-cols-[14rem_1fr]">
            <div>
              <h3>{name}</h3>
              <p className="hint">{plan}</p>
            </div>
            <ul className="space-y-3">
              {programmes.map(each => (
                <li key={each.id}>
                  <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <Link className="link" to={paths.programme(each.id)}>
                      {each.name}
                    </Link>
                    <LevelTag level={each.level} />
                  </p>
                  <p className="hint">{each.summary}</p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function Steps() {
  const words = useWords(homeWords)
  const list = words.stepList
  const steps = [
    [list.profile, list.profileText],
    [list.match, list.matchText],
    [list.apply, list.applyText],
    [list.follow, list.followText],
  ]
  return (
    <section aria-labelledby="steps" className="mb-10">
      <h2 id="steps">{words.steps}</h2>
      <ol className="mt-3 grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map(([title, text], index) => (
          <li key={title} className="border-t-2 border-action pt-3">
            <p className="font-semibold">
              <span className="me-2 text-action-strong">{index + 1}</span>
              {title}
            </p>
            <p className="hint mt-1">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]
