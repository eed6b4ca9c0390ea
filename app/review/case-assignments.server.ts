import { accountNames } from '#db/accounts.ts'
import { assignmentsOf } from '#db/case-assignments.ts'
import type { Application } from '#db/applications.ts'
import type { Db } from '#db/transaction.ts'
import { isEnded } from '#rules/procedure/states.ts'
import type { Language } from '#rules/words.ts'
import { can } from '../access/policy.ts'
import { assigningWords } from '../words/assigning.ts'
import { formatInstant } from '../words/format.ts'
import type { Reviewer } from './reviewer.ts'

/** What the reviewer may do about who handles the case, and who was given it before. */
export async function caseAssignments(
  db: Db,
  reviewer: Reviewer,
  { application, language }: { application: Application; language: Language },
) {
  const { state, assigned_to: holder } = application
  const isOpen = !isEnded(state)
  return {
    mayAssign: isOpen && can(reviewer, 'case.assign', { state }),
    isAssigned: holder !== null,
    mayRelease:
      isOpen && holder === reviewer.account.id && can(reviewer, 'case.release', { state }),
    history: await historyOf(db, application.id, language),
  }
}

async function historyOf(db: Db, applicationId: string, language: Language) {
  const words = assigningWords[language]
  const rows = await assignmentsOf(db, applicationId)
  const people = rows.flatMap(row => [row.by_account, row.from_account ?? [], row.to_account ?? []])
  const names = await accountNames(db, people.flat())
  const name = (id: string) => names.get(id) ?? ''
  return rows.map(row => {
    const { from_account: from, to_account: to } = row
    const by = name(row.by_account)
    const what =
      to === null
        ? words.handedBack(by)
        : from === null
          ? words.given(by, name(to))
          : words.movedOn(by, name(from), name(to))
    return {
      id: row.id,
      at: formatInstant(row.at),
      what,
      tie: row.is_tie === 1,
      reason: row.reason,
    }
  })
}
