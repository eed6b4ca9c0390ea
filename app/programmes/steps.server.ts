import type { Programme } from '#rules/engine/programme.ts'
import { clocks } from '#rules/procedure/clocks.ts'
import type { Language } from '#rules/words.ts'
import { programmeStepsWords } from '../words/programme-steps.ts'
import type { StepView } from './guide.ts'

/** The steps of an application for the programme, with their working days, all to be confirmed. */
export function stepsOf({ procedure, level }: Programme, language: Language): StepView[] {
  const { steps, holders, workingDays } = programmeStepsWords[language]
  const step = (
    id: keyof typeof steps,
    holder: keyof typeof holders,
    days: number | null = null,
  ): StepView => ({
    id,
    title: steps[id],
    holder: holders[holder],
    time: days === null ? null : workingDays(days),
  })
  return [
    step('submit', 'company'),
    step('receive', 'bureau', procedure.receiveWorkingDays),
    step('company', 'company', clocks.company.workingDays),
    ...(procedure.districtStep ? [step('district', 'district', clocks.district.workingDays)] : []),
    ...(procedure.experts ? [step('experts', 'bureau')] : []),
    step(level === 'city' ? 'decideCity' : 'decideAbove', 'bureau', procedure.decideWorkingDays),
    ...(level === 'city' ? [] : [step('above', 'higher')]),
  ]
}
