import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { newId } from '#db/id.ts'
import { deleteSavedFilter, insertSavedFilter, savedFiltersOf } from '#db/saved-filters.ts'
import type { Db } from '#db/transaction.ts'
import { keptOf, type FormIssue, type Kept } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { askedFilter, isReadable, queueAddress } from './queue-filter.server.ts'
import { isQueueTab } from './queue-tabs.ts'
import type { Reviewer } from './reviewer.ts'

const MOST_FILTERS = 20
const LONGEST_NAME = 40

export type SavedView = { id: string; name: string; to: string }

/** The lists that somebody comes back to. */
export async function savedFilters(db: Db, accountId: string): Promise<SavedView[]> {
  const rows = await savedFiltersOf(db, accountId)
  return rows.map(({ id, name, query }) => ({ id, name, to: `${paths.review()}?${query}` }))
}

/** Saves the list that is shown under a name, or forgets one: 303 to the list, or 400 with what is wrong. */
export async function takeSavedFilter(
  { db, now }: AppLoadContext,
  { account }: Reviewer,
  form: FormData,
) {
  const kept = keptOf(form)
  const search = new URLSearchParams(kept['query'] ?? '')
  const tab = search.get('tab') ?? ''
  const asked = askedFilter(search)
  const query = queueAddress(isQueueTab(tab) ? tab : '', asked)
  const back = redirect(`${paths.review()}?${query}`, 303)
  if (kept['intent'] === 'forget') {
    await deleteSavedFilter(db, { id: kept['id'] ?? '', accountId: account.id })
    return back
  }
  const name = (kept['name'] ?? '').trim()
  if (name === '') return refuse(kept, 'name-missing')
  if (name.length > LONGEST_NAME) return refuse(kept, 'name-long')
  if (!isReadable(asked)) return refuse(kept, 'days-wrong')
  if ((await savedFiltersOf(db, account.id)).length >= MOST_FILTERS) return refuse(kept, 'too-many')
  const row = { id: newId(), account_id: account.id, name, query, saved_at: now() }
  return (await insertSavedFilter(db, row)) ? back : refuse(kept, 'name-taken')
}

function refuse(kept: Kept, code: string) {
  const issues: FormIssue[] = [{ name: 'name', code }]
  return data({ issues, kept }, { status: 400 })
}
