import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { RemarkView } from '#app/review/remarks.server.ts'
import { remarksWords } from '#app/words/remarks.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** Where staff write a remark on a field; quiet beside its name. */
export function RemarkLink(props: { id: string; field: string; label: string }) {
  const words = useWords(remarksWords)
  return (
    <Link
      className="link ms-auto text-sm whitespace-nowrap no-print"
      aria-label={words.writeOn(props.label)}
      to={paths.reviewRemark(props.id, props.field)}
    >
      {words.write}
    </Link>
  )
}

/** The remarks on a field as staff read them. */
export function StaffRemarks(props: { remarks: readonly RemarkView[] | undefined }) {
  const words = useWords(remarksWords)
  return (
    <>
      {props.remarks?.map(remark => (
        <p key={remark.id} className="mt-1.5 border-s-3 border-action ps-3 text-[0.9375rem]">
          <span className="hint flex flex-wrap gap-x-3 text-sm">
            <Tag tone={remark.isInner ? 'quiet' : 'due'}>
              {remark.isInner ? words.inner : words.shown}
            </Tag>
            {remark.who} · {words.ofVersion(remark.ordinal)} · {remark.at}
          </span>
          <span className="block break-words whitespace-pre-line">{remark.text}</span>
        </p>
      ))}
    </>
  )
}

/** The remarks of the authorities on a field as the company reads them. */
export function CompanyRemarks(props: { remarks: readonly RemarkView[] | undefined }) {
  const words = useWords(remarksWords)
  return (
    <>
      {props.remarks?.map(remark => (
        <span
          key={remark.id}
          className="mt-1.5 block border-s-3 border-action ps-3 text-[0.9375rem] font-normal text-ink"
        >
          <span className="hint block text-sm">
            {words.remark} · {remark.who} · {remark.at}
          </span>
          <span className="block break-words whitespace-pre-line">{remark.text}</span>
        </span>
      ))}
    </>
  )
}
