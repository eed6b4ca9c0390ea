import type { ReactNode } from 'react'
import { FieldError } from './field.tsx'

type CaseToChoose = { value: string; company: string; number: string }

/** Cases of which some are ticked for one act on all of them; what else is said of each is `say`. */
export function ChooseCases<Case extends CaseToChoose>(props: {
  legend: string
  cases: readonly Case[]
  isChosen: (value: string) => boolean
  error: string | undefined
  say: (one: Case) => ReactNode
}) {
  return (
    <fieldset className="card mb-6" id="f-row" tabIndex={-1}>
      <legend className="label float-left mb-2 w-full">{props.legend}</legend>
      <FieldError name="row" label="" error={props.error} />
      <ul className="clear-both divide-y divide-line">
        {props.cases.map(each => (
          <li key={each.value}>
            <label className="flex min-h-11 cursor-pointer items-start gap-3 py-1.5">
              <input
                type="checkbox"
                name="row"
                value={each.value}
                defaultChecked={props.isChosen(each.value)}
                className="mt-1 size-5 shrink-0 accent-action"
              />
              <span>
                <span lang="zh-CN">{each.company}</span>{' '}
                <span className="hint whitespace-nowrap">{each.number}</span>
                {props.say(each)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
