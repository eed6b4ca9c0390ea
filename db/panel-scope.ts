import { sql, type RawBuilder, type SqlBool } from 'kysely'

/**
 * Applications that an expert reviews while the review runs; on a blind panel nothing is seen this
 * way.
 */
export function reviewedBy(accountId: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref('applications.state')} = 'expert_review' and exists (
    select 1 from panels
    inner join panel_members on panel_members.panel_id = panels.id
    inner join experts on experts.id = panel_members.expert_id
    where panels.open_key = ${sql.ref('applications.id')} and panels.blind = 0
    and panel_members.state in ('accepted', 'submitted') and experts.account_id = ${accountId})`
}
