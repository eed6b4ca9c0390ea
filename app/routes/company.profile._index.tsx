import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireCompany } from '#app/access/require.ts'
import { FactsList } from '#app/components/facts-list.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { SectionTag } from '#app/components/section-tag.tsx'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { sumOf } from '#app/profile/entries.server.ts'
import { profileLines, readProfile, type SectionLine } from '#app/profile/profile-view.server.ts'
import { profileWords } from '#app/words/profile.ts'
import { savingWords } from '#app/words/saving.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(profileWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const profile = await readProfile(context.db, organisation.id, context.today())
  const lines = profileLines(profile)
  return {
    organisation: { name: organisation.name, creditCode: organisation.creditCode },
    lines,
    whole: sumOf(lines),
  }
}

export default function ProfileOverview() {
  const words = useWords(profileWords)
  const { organisation, lines, whole } = useLoaderData<typeof loader>()
  const next = lines.find(line => line.problems > 0) ?? lines.find(line => line.answered < line.all)
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        action={
          next !== undefined && (
            <Link className="btn btn-primary" to={paths.profileSection(next.section)}>
              {words.goOn(words.sections[next.section])}
            </Link>
          )
        }
      />
      <div className="card mb-6">
        <FactsList
          rows={[
            { label: words.name, value: organisation.name },
            { label: words.creditCode, value: organisation.creditCode },
            {
              label: words.whole,
              value: (
                <ProgressLine
                  done={whole.answered}
                  all={whole.all}
                  label={words.progress(whole.answered, whole.all)}
                />
              ),
            },
          ]}
        />
      </div>
      <ol className="card divide-y divide-line py-2!">
        {lines.map(line => (
          <SectionRow key={line.section} line={line} />
        ))}
      </ol>
    </>
  )
}

function SectionRow({ line }: { line: SectionLine }) {
  const words = useWords(profileWords)
  const saving = useWords(savingWords)
  const leads: Readonly<Record<string, string>> = words.sectionLeads
  return (
    <li className="grid items-center gap-x-6 gap-y-1 py-4 sm:grid-cols-[1fr_auto]">
      <div>
        <h2 className="text-base!">
          <Link className="link" to={paths.profileSection(line.section)}>
            {words.sections[line.section]}
          </Link>
        </h2>
        <p className="hint">{leads[line.section]}</p>
        {line.savedAt !== null && <p className="hint text-sm">{saving.lastSaved(line.savedAt)}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 sm:justify-end">
        <ProgressLine
          done={line.answered}
          all={line.all}
          label={words.progress(line.answered, line.all)}
        />
        <SectionTag line={line} />
      </div>
    </li>
  )
}
