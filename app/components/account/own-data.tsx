import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { peopleWords } from '#app/words/people.ts'
import { useWords } from '#app/words/use-words.ts'

/** What is kept of oneself, to take along; and how the account is closed. */
export function OwnData(props: { isCompany: boolean }) {
  const words = useWords(peopleWords).account
  return (
    <section className="card">
      <h2 className="mb-2">{words.ownData}</h2>
      <p>{props.isCompany ? words.ownDataCompany : words.ownDataStaff}</p>
      <p className="mt-3">
        <a className="btn" href={paths.ownData()} download>
          {words.ownDataAction}
        </a>
      </p>
      <p className="mt-4">
        {props.isCompany ? (
          <Link className="link text-bad!" to={paths.closeAccount()}>
            {words.close}
          </Link>
        ) : (
          words.closeStaff
        )}
      </p>
    </section>
  )
}
