import { remarksOf, type NamedRemark } from '#db/field-remarks.ts'
import type { Db } from '#db/transaction.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { formatInstant } from '../words/format.ts'

export type RemarkView = {
  id: string
  ordinal: number
  /** To the company the office speaks, not its person. */
  who: string
  at: string
  text: string
  /** Only in the house; never so for a company. */
  isInner: boolean
}

/** The remarks on a case by their fields, as `reader` may see them. */
export async function remarksByField(
  db: Db,
  asked: { applicationId: string; reader: 'company' | 'house'; language: Language },
): Promise<Record<string, RemarkView[]>> {
  const { language, reader } = asked
  const found: Record<string, RemarkView[]> = {}
  for (const remark of await remarksOf(db, asked))
    (found[remark.field] ??= []).push(remarkView(remark, { reader, language }))
  return found
}

function remarkView(
  remark: NamedRemark,
  { reader, language }: { reader: 'company' | 'house'; language: Language },
): RemarkView {
  const office = inLanguage(roleWords[remark.author_role], language)
  return {
    id: remark.id,
    ordinal: remark.ordinal,
    who: reader === 'house' ? `${office} ${remark.author_name}` : office,
    at: formatInstant(remark.at),
    text: remark.text,
    isInner: remark.audience === 'house',
  }
}
