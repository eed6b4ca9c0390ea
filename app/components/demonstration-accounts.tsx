import { accountWords } from '#app/words/account.ts'
import { useWords } from '#app/words/use-words.ts'

/** Who can be signed in as in the demonstration; nothing elsewhere. */
export function DemonstrationAccounts(props: {
  accounts: readonly { email: string; password: string; label: string }[]
}) {
  const words = useWords(accountWords).login
  const [first] = props.accounts
  if (first === undefined) return null
  return (
    <section aria-labelledby="demonstration-accounts" className="mt-8 max-w-3xl">
      <h2 id="demonstration-accounts">{words.demonstration}</h2>
      <p className="hint">
        {words.demonstrationPassword} <code>{first.password}</code>
      </p>
      <table className="table table-cards mt-3">
        <thead>
          <tr>
            <th scope="col">{words.email}</th>
            <th scope="col">{words.who}</th>
          </tr>
        </thead>
        <tbody>
          {props.accounts.map(account => (
            <tr key={account.email}>
              <td>
                <code>{account.email}</code>
              </td>
              <td lang="zh-CN">{account.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
