import { Form } from '@remix-run/react'
import type { ChoiceView } from '#app/self-assessment/view.ts'
import { programmeKindWords } from '#app/words/programme-kinds.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { fieldId } from '../field.tsx'
import { levels } from '../programme-kinds.ts'

/** The programmes to settle, all ticked, by who decides them. */
export function StartForm(props: { choices: readonly ChoiceView[]; error: string | undefined }) {
  const words = useWords(selfAssessmentWords)
  const kinds = useWords(programmeKindWords)
  const isWrong = props.error !== undefined
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="start" />
      <section aria-labelledby="choose" className="card mb-6">
        <h2 id="choose">{words.chooseTitle}</h2>
        <p className="hint">{words.chooseText}</p>
        {isWrong && (
          <p className="mt-2 font-semibold text-bad">
            <span aria-hidden="true">✕ </span>
            {props.error}
          </p>
        )}
        <div className="mt-4 grid gap-x-8 gap-y-5 lg:grid-cols-3">
          {levels.map(level => (
            <fieldset key={level}>
              <legend className="label">{kinds.levels[level]}</legend>
              {props.choices
                .filter(each => each.level === level)
                .map(each => (
                  <Choice key={each.id} choice={each} isTicked={!isWrong} />
                ))}
            </fieldset>
          ))}
        </div>
      </section>
      <button className="btn btn-primary">{words.begin}</button>
    </Form>
  )
}

function Choice(props: { choice: ChoiceView; isTicked: boolean }) {
  const { id, name } = props.choice
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
      <input
        type="checkbox"
        id={fieldId(`programme-${id}`)}
        name="programme"
        value={id}
        defaultChecked={props.isTicked}
        className="size-5 shrink-0 accent-action"
      />
      <span>{name}</span>
    </label>
  )
}
